"""What makes a number a mere size or limit of the thing behind it."""

from typing import Final

from jinzhou_extract.lexicon.cues import Cue
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, WordPattern
from jinzhou_extract.meaning.conditions import is_limit
from jinzhou_extract.meaning.due import is_due
from jinzhou_extract.meaning.indicators.around import is_other_thing
from jinzhou_extract.meaning.kinds import DURATIONS, MONEYS
from jinzhou_extract.meaning.parts import GRANTING, is_graded
from jinzhou_extract.meaning.roles.setting import cue_of, set_role
from jinzhou_extract.meaning.sentence import LINKS, Claim, list_head
from jinzhou_extract.mentions.mention import Mention
from jinzhou_extract.metric import Bound, Kind, Role
from jinzhou_extract.syntax.openings import AND_OF_SUCH, AT_THAT_SIZE

_STATED_DURATION: Final = WordPattern("function_words.toml", "stated_duration")
_ENUMERATES: Final = Pattern(r"\s*(?:的|等?级|(?:及?以上|以下)的?)?[一-鿿A-Za-z“]")
_CLASS: Final = FilledPattern("levels.toml", r"(?:价格)?{classes_of_price}(?![一-鿿]?缴)")
_NO_SIZE: Final = WordList("tellings.toml", "no_size")
_AMOUNT_NOUN: Final = Pattern(r"[额值入资款金费价税润本薪]\Z")
_SAID_INSIDE: Final = "bound-inside"
"""What a number says in itself limits nothing: 2万多平方米|的厂房."""

_COUNT: Final = Kind.COUNT  # the class of an Enum is slow to ask
_MONEY: Final = Kind.MONEY
_PERCENT: Final = Kind.PERCENT
_QUALIFIER: Final = Role.QUALIFIER
_EXACT: Final = Bound.EXACT
_MEASURE: Final = Kind.MEASURE
_AGE: Final = Kind.AGE
_SCORED: Final = frozenset([Kind.SCORE, Kind.AGE])
_LOWER_LIMITS: Final = frozenset([Bound.MORE_THAN, Bound.AT_LEAST])
SIZING_UNITS: Final = WordList("function_words.toml", "sizing_units")
"""Units that size a thing and never amount to it."""
_GRANTED: Final = WordPattern("function_words.toml", "granted_sum")
STUFF: Final = frozenset(["亩", "hm2", "斤", "kg", "担", "石"])
"""Units by which stuff is told in front of its noun: 370亩茶园; others rather size a thing: 200毫米硅片."""
_TERM_OF: Final = FilledPattern("tellings.toml", r"(?:以上|以下)?不?等?的(?:有期)?{sentences}")
_BY_RESULT: Final = "的成绩"
_SUCH_SIZE: Final = Pattern(r"的[占有达共为超]|未")
_COVERING: Final = WordList("function_words.toml", "covering")
_OF_MACHINES: Final = WordList("tellings.toml", "of_machines")
_BUILDING: Final = "(?![A-Z]|[一-鿿]{0,3}?[厂站场馆楼园库城店心池])"
_MACHINE: Final = FilledPattern("tellings.toml", r"[一-鿿]{0,2}(?:{machines}|{vehicles})" + _BUILDING)
_VEHICLE: Final = FilledPattern("tellings.toml", r"[一-鿿]{0,2}{vehicles}" + _BUILDING)
_SEATS: Final = "座"
_DIMENSIONS: Final = frozenset("高长宽深厚远重粗")
_IDLE: Final = " 、，的了已约近共满"
_ONGOING: Final = Pattern(r"(?:连续|接连|过去|[连这那此该近前后来])\Z")
_SOON: Final = Pattern(r"内?就|内?便(?![民利捷秘宜函当车衣道池血饭])|才(?!能[出过])|即可")
_ENDURING: Final = WordPattern("function_words.toml", "enduring")
_DONE: Final = ("了", "过")
_SUCH_ONES: Final = FilledPattern("people.toml", "[^，。；]{0,12}的{such_ones}")
"""People who do so much: 每周锻炼150分钟|的人."""

_FOR_EACH: Final = WordList("people.toml", "for_each_one")
_MASSES: Final = frozenset(["t", "kg", "斤"])
_BATCHES: Final = ("首批", "次批", "这批", "一批", "末批")
_BY_NOW: Final = "已连续"
_RUNNING: Final = ("为期", "提前", "推迟", "延后")
_NO_DONE: Final = WordList("tellings.toml", "no_done")
_TAKING: Final = FilledPattern("tellings.toml", r"{taking_time}\Z")
_TIME_TAKEN: Final = Pattern(r"的?(?:时间|功夫|工夫)(?![一-鿿]{0,4}的)", signs="时功工")
_BY_THEN: Final = WordList("tellings.toml", "by_then")
_SPANS: Final = WordList("tellings.toml", "spans")
_SINCE: Final = Pattern(r"了都?(?![一-鿿])")
"""How a clause ends that says how long it has been: 都三个月|了."""

_NO_LENGTH: Final = WordList("time.toml", "no_length_behind")
_EQUIPPED: Final = FilledPattern("tellings.toml", r"(?:{equipped}|[和与及、])了?\Z")
"""What something has that a size describes: 配备|6.7英寸屏幕."""

_YEAR: Final = "a"
_YEARLY: Final = Pattern(r"[年日](?:产|[一-鿿]{2})\Z", signs="年日")
_WORKS: Final = FilledPattern("tellings.toml", r"的?[^，。；的]{0,10}?的?{works}(?![一-鿿]?[长量])")
"""Works that are sized by what they turn out in a year."""

_SUCH_PEOPLE: Final = FilledPattern("function_words.toml", r"{having}[^，。；、的]{1,12}?{people.such_people}")
"""People by what they have, without 的: 60岁以上|享受低保待遇人员."""

_PROJECTS: Final = FilledPattern("levels.toml", r"{projects}\Z", signs="目程业区")
_INVESTED: Final = FilledPattern("levels.toml", r"{sizing}额?[超过达逾]*\Z", signs="资值入收模")
"""What sizes a project or a firm in front of its amount."""

_EXTREMES: Final = WordList("levels.toml", "extremes")
_LINKS: Final = frozenset("、和及与")
_CIRCLE: Final = Pattern(r"[“‘]?[一-鿿]{1,5}圈(?!子|粉)", signs="圈")
"""What a length of time names: 15分钟|便民生活圈."""

GRANTED_TO: Final = ("对", "凡")
"""How a clause opens that says who is granted something: 对年产值首次达到1亿元的企业."""


def adverbial(claim: Claim) -> bool:
    """连续8年快于…, 三年行动."""
    if not claim.is_aside or is_due(claim) or _is_term(claim):
        return False
    if cue_of(claim) in (Cue.COMPARE, Cue.CHANGE) and claim.reading.base is not None:
        return False  # 比原来慢|20分钟到达
    return set_role(claim, Role.LEVEL if lasted(claim) else _QUALIFIER)


def lasted(claim: Claim) -> bool:
    """修了41年表, 一周就能完成: how long something was done or takes is what is told."""
    if claim.mention.per and claim.mention.bound is not Bound.AT_MOST:
        return not claim.right.startswith(_NO_LENGTH.words) and _SUCH_ONES.match(claim.right) is None  # 每天保证|8小时睡眠
    if claim.left.endswith(_RUNNING):
        return True  # 为期|8天的展会, 请提前|3天预约
    if claim.mention.value == 1 and claim.mention.unit == _YEAR:
        return False  # 一年就可以增加收入二十亿元: each year
    if _SOON.match(claim.right) or _is_told(claim):
        return True
    left = claim.left.rstrip(" 近约")
    if _ENDURING.search(left) and not claim.right.startswith(_NO_LENGTH.words):
        return True  # 奋战|五小时扑灭, 停|三四天电
    return left.endswith(_DONE) and not left.endswith(_NO_DONE.words) and not claim.right.startswith(_NO_LENGTH.words)


def _is_told(claim: Claim) -> bool:
    """Say whether a clause has nothing else to say than how long it was: 只有|两天时间, 前后都|三个月了, 刚|四天."""
    if _TIME_TAKEN.match(claim.right):
        return _TAKING.search(claim.left.rstrip(" 将近约")) is not None
    return is_by_then(claim)


def is_by_then(claim: Claim) -> bool:
    """Say whether a clause ends in how long it has been by then: 前后都|三个月了, 刚|四天."""
    is_since = _SINCE.match(claim.right) is not None
    ends = is_since or not claim.right.strip("）)")
    left = claim.left.rstrip(" 将近约")
    if is_since and not left:
        return True  # 还没收到，|半个月了
    return ends and left.endswith(_BY_THEN.words) and not left.rstrip("整足").endswith(_DONE)  # 停了整整|11年


def _lists_sizes(claim: Claim) -> bool:
    """产值首次突破1亿元、5亿元的企业: the first is a size because the last of the list is one."""
    if claim.mention.kind not in MONEYS or claim.right.strip(LINKS):
        return False
    last = claim
    for following in claim.sentence.claims[claim.index + 1 :]:
        if following.previous is not last or following.left.strip(LINKS) or following.mention.kind is not _MONEY:
            break
        last = following
    return last is not claim and bool(last.right) and _sizes(last)


def _sizes(claim: Claim) -> bool:
    """Say whether an amount of money only sizes what follows: 超5亿元的项目, 50亿元以上项目, 所得额不超过100万元的企业."""
    mention, following = claim.mention, claim.right[0]
    if _CLASS.match(claim.right):
        return True
    if mention.is_threshold:
        return following in "的级" or bool(claim.right_phrase)
    if following == "级":
        return True
    if following == "以":
        return mention.bound in (Bound.MORE_THAN, Bound.AT_LEAST)
    if mention.tail > mention.end:
        if is_fine(claim):
            return False  # 处100元以上1000元以下罚款
        return claim.is_aside and bool(claim.right_phrase or following == "的")
    if following != "的":
        return False
    if list_head(claim)[0].left.lstrip().startswith(GRANTED_TO):
        return True
    if mention.bound in _LOWER_LIMITS:
        return not claim.left.rstrip().endswith(GRANTING.words)
    return (
        mention.bound in (Bound.AT_MOST, Bound.LESS_THAN) and _AMOUNT_NOUN.search(claim.left[: claim.reading.rest]) is not None
    )


def qualifier(claim: Claim) -> bool:
    """200mm硅片, 600分以上人数, 超百亿元的园区: it only sizes what follows."""
    mention = claim.mention
    if mention.kind in DURATIONS:
        return not _states_duration(claim) and set_role(claim, _QUALIFIER)
    if _lists_sizes(claim) or _sizes_count(claim) or is_limit(claim):
        return set_role(claim, _QUALIFIER)
    if claim.right.startswith(_NO_SIZE.words):
        return False  # 保持在700亿斤以上水平, 要耗1—10瓦不等的电
    if mention.kind is _AGE and AND_OF_SUCH.match(claim.sentence.text, mention.tail - claim.sentence.start):
        return set_role(claim, _QUALIFIER)  # 35岁左右、具有中专文化程度的干部
    if not claim.right or not _ENUMERATES.match(claim.right):
        is_class = mention.is_threshold and mention.kind not in (_MONEY, _PERCENT)  # 成功率百分之百
        return is_class and mention.bound is _EXACT and set_role(claim, _QUALIFIER)
    if (
        mention.kind is _PERCENT
        and mention.bound is _EXACT
        and (claim.left.rstrip().endswith(_EXTREMES.words) or is_graded(claim))
    ):
        return set_role(claim, _QUALIFIER)  # 收入最低|20%的家庭, 65%黑钨精矿|成交价
    if mention.kind in MONEYS:
        return _sizes(claim) and set_role(claim, _QUALIFIER)
    if mention.kind in _SCORED:
        is_group = mention.tail > mention.end and claim.right.startswith("人")  # 65岁以上|人口
        is_group = is_group or (mention.tail > mention.end and _SUCH_PEOPLE.match(claim.right) is not None)
        return (bool(claim.right_phrase) or is_group or claim.right.startswith("的")) and set_role(claim, _QUALIFIER)
    if mention.kind is _PERCENT and mention.tail > mention.end and _SUCH_SIZE.match(claim.right):
        return cue_of(claim) is None and set_role(claim, _QUALIFIER)  # 利率4%以下的|占到七成
    if mention.kind is _MEASURE:
        return _measures(claim)
    sizes = mention.kind is _COUNT and mention.tail > mention.end and claim.right.startswith("的")
    if sizes and (claim.left.strip() or not claim.right_phrase) and cue_of(claim) is None:
        return set_role(claim, _QUALIFIER)  # 职工30人以下的企业, 两次以上的从重处罚
    if mention.kind is _COUNT and (claim.right.startswith("编组") or _is_machine(claim) or _turns_out(claim)):
        return set_role(claim, _QUALIFIER)  # 4节编组列车, 256排CT, 年产100万台|微机的生产线
    return mention.is_threshold and mention.bound is _EXACT and set_role(claim, _QUALIFIER)


def _is_machine(claim: Claim) -> bool:
    """64排螺旋CT, 八核处理器: how much of something a machine has; 2座|芯片厂 are two."""
    if claim.mention.unit == _SEATS:
        return _VEHICLE.match(claim.right) is not None
    return claim.mention.unit in _OF_MACHINES.set and _MACHINE.match(claim.right) is not None


def _sizes_count(claim: Claim) -> bool:
    """其中10亿元以上|58个: a size that a count follows at once."""
    mention, at = claim.mention, claim.index + 1
    if mention.kind is _COUNT or at >= len(claim.sentence.claims):
        return False
    following = claim.sentence.claims[at].mention
    if claim.right and mention.kind is _MONEY and mention.bound in _LOWER_LIMITS:
        is_thing = claim.right_length == len(claim.right) and _PROJECTS.search(claim.right) is not None
        return is_thing and _INVESTED.search(claim.left) is not None and _follows(following, claim)  # 投资超10亿元|重大项目14个
    if claim.right or mention.tail == mention.end:
        return False
    return following.lead == mention.tail and following.kind is _COUNT and mention.kind in (_MONEY, _MEASURE)


def _follows(count: Mention, claim: Claim) -> bool:
    return count.kind is _COUNT and count.lead == claim.mention.tail + len(claim.right)


def _measures(claim: Claim) -> bool:
    """Say whether a measure only sizes what follows: 800万像素的镜头, 200mm硅片; three pounds of something amount to it."""
    mention = claim.mention
    before = claim.sentence.text[mention.lead - claim.sentence.start : mention.start - claim.sentence.start]
    if before.endswith("有"):
        return False  # 每年约有|800万吨塑料
    if claim.right_phrase and claim.left.rstrip().endswith(_COVERING.words):
        return False  # 来回要走|六里山路
    if mention.per and claim.left.endswith(_FOR_EACH.words):
        return False  # 每人每天|二两炒面
    if mention.unit in _MASSES and mention.bound is _EXACT and claim.left.rstrip().endswith(_BATCHES):
        return False  # 首批|2万吨粮食运抵
    if claim.right.strip() in _DIMENSIONS:
        return False  # 淤泥足有一米多|厚
    if _turns_out(claim):
        return set_role(claim, _QUALIFIER)  # 年产12万吨|建材项目
    sizes = claim.right.startswith("的") or (bool(claim.right_phrase) and _EQUIPPED.search(claim.left) is not None)
    if sizes and mention.alias in SIZING_UNITS.set and cue_of(claim) in (None, Cue.REACH):
        return set_role(claim, _QUALIFIER)  # 800万像素的镜头
    if claim.right[:1] == "时" and AT_THAT_SIZE.match(claim.right):
        return set_role(claim, _QUALIFIER)  # 水位175米|时库容
    if claim.right.startswith(("级", "等级")):
        return set_role(claim, _QUALIFIER)  # 建成30万吨级码头
    is_bounded = mention.bound in (Bound.MORE_THAN, Bound.AT_LEAST, Bound.AT_MOST)
    if is_bounded and claim.is_aside and not _amounts(claim):
        return set_role(claim, _QUALIFIER)
    if mention.is_threshold:
        return set_role(claim, _QUALIFIER)
    if _goes_on(claim):
        return False  # 三斤苹果、两斤橘子
    describes = claim.right[0] != "的" and cue_of(claim) is None and not claim.reading.words and bool(claim.right_phrase)
    return describes and not claim.is_object and mention.unit not in STUFF and set_role(claim, _QUALIFIER)


def _amounts(claim: Claim) -> bool:
    """Say whether a number that only goes on a little is how much there is of a thing: 建有2万多平方米|的厂房, 种4亩多|脐橙."""
    if claim.mention.bound_rule != _SAID_INSIDE:
        return False
    is_thing = claim.is_object and (claim.mention.unit not in STUFF or claim.right[0] != "的")
    before = claim.previous
    return is_thing or (before is not None and before.role is Role.LEVEL and is_other_thing(claim))


def _turns_out(claim: Claim) -> bool:
    """Say whether a number is how much the works behind it turn out in a year or a day."""
    return bool(claim.mention.per) and _YEARLY.search(claim.left) is not None and _WORKS.match(claim.right) is not None


def is_fine(claim: Claim) -> bool:
    """Say whether a sum limits what is granted or fined: 处1000元以下罚款, 100元以上|1000元以下罚款."""
    if claim.mention.tail == claim.mention.end:
        return False
    at = claim.index + 1
    following = claim.sentence.claims[at] if at < len(claim.sentence.claims) else None
    if following is not None and following.mention.lead == claim.mention.tail:
        return is_fine(following)
    begin = 1 if claim.right[:1] == "的" and not _counts_on(claim) else 0  # 五万元以下的|罚款, but 两千元以上的|补贴300元
    return _GRANTED.match(claim.right, begin) is not None


def _counts_on(claim: Claim) -> bool:
    """Say whether another number follows the words behind one."""
    end = claim.mention.tail - claim.sentence.start + len(claim.right)
    return "一" <= claim.sentence.text[end : end + 1] <= "鿿" or claim.sentence.text[end : end + 1].isdecimal()


def _goes_on(claim: Claim) -> bool:
    """Say whether a list of amounts goes on with the number: 买了三斤苹果、|两斤橘子."""
    first, left = claim.previous, claim.left.rstrip()
    if first is None or first.mention.kind is not _MEASURE or first.role is not Role.LEVEL or first.is_aside:
        return False
    return left[-1:] in _LINKS and len(left) <= first.right_length + 1


def _is_term(claim: Claim) -> bool:
    """判处三年至六年不等的有期徒刑, 以9秒94的成绩: a length that what is sized by it is known by."""
    by_result = claim.left.endswith("以") and claim.right.startswith(_BY_RESULT)
    return by_result or _TERM_OF.match(claim.right) is not None


def _states_duration(claim: Claim) -> bool:
    """会期7天, 压缩至60个工作日以内; 两年来 and 连续3年 are adverbials."""
    mention = claim.mention
    if _CIRCLE.match(claim.right):
        return False
    if cue_of(claim) in (Cue.REACH, Cue.CHANGE) or is_due(claim):
        return True
    before = claim.sentence.text[max(0, mention.lead - claim.sentence.start - 4) : mention.start - claim.sentence.start]
    if _is_term(claim) or _is_told(claim) or claim.right.removeprefix("的").startswith(_SPANS.words):
        return True
    if claim.is_aside:
        return False
    if before.endswith("以") or _ENDURING.search(claim.left):
        return True  # 以10秒01夺得亚军, 每周干6天
    if (
        not claim.right.strip()
        and mention.alias != "周年"
        and claim.left[: claim.reading.rest].strip(_IDLE)
        and (not _ONGOING.search(claim.left) or claim.left.endswith(_BY_NOW))
    ):
        return True  # 剥夺政治权利二年, 谈了一年半
    return mention.unit in ("工作日", "min", "h") or _STATED_DURATION.search(before) is not None
