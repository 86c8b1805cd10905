"""What a number without a noun is of, where the number before it counts something else."""

import pytest

OF_ANOTHER = [
    "发病率12.4%；到上月底只剩6户，降到了【0.8%】。 → indicator: 发病率",
    "摊位从巷口摆到桥边，足有900个；近来清退了几轮，只剩【300来个】。 → indicator: 摊位",
    "摊位从巷口摆到桥边，足有900个；近来清退了几轮，只剩300来个，入冬前还要再减【一半】。 → indicator: 摊位, role: change",
    "登记在册时低保户是【120户】。 → indicator: 低保户",
    "一期产能3万吨，建设周期20个月；二期【5万吨】，视市场情况启动。 → indicator: 二期产能",
    "首批投放80辆，第二批【120辆】。 → indicator: 第二批投放",
    "全省收购早稻17万吨；怀宁、桐城两县进度最快，分别收了【5万吨】和4万吨。 → indicator: 收",
    "他在桥头摆了【六年】摊。 → indicator: 摆摊",
    "她在县城开了【八年】店。 → indicator: 开店",
    "这几年推网上挂号，去年降到【40分钟】。 → role: level",
    "全村低保户40户，占比6%；到去年底剩8户，降到了1.2%。这8户里头，有【三户】是因病。 → indicator: 全村低保户",
    # what goes on with the number before
    "新发病例47人，只有去年同期的【一半】。 → indicator: 新发病例",
    "赛程改了几轮，又改【三次】。 → indicator: 改",
    "检修了3次，更换零件【12个】。 → indicator: 更换零件",
    "产能2万吨，二期【4万吨】。 → indicator: 产能",
]


@pytest.mark.parametrize("line", OF_ANOTHER)
def test_a_number_is_of_what_was_told_before(reads, line):
    reads(line)
