"""Makes what starts and runs faster, when a wheel is built: pip install . makes a wheel, pip install -e . none.

The tables of the lexicon are put beside themselves as JSON, the regular expressions beside them as compiled code, and the
modules in which the time goes are compiled.

mypyc turns the typed sources into C; the same files run as they are where there is no compiler, at half the speed. An
editable install stays plain Python, so that an edit takes effect at once.
"""

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PURE = "JINZHOU_EXTRACT_PURE"
"""The environment variable that, when set, asks for plain Python."""

PACKAGE = "jinzhou_extract"
TABLES = "lexicon"
"""The folder of the tables that every run reads."""

PATTERNS = "patterns.bin"
"""The regular expressions, beside the tables."""

SAMPLES = "samples"
"""The folder of the texts whose figures ask most of them."""


class CustomBuildHook(BuildHookInterface):  # type: ignore[misc]
    """Adds the tables and the compiled modules to a wheel.

    Which: `modules` in pyproject.toml, folders or files of the package.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, and mark the wheel as one for this platform; without a compiler say so and leave it as it is."""
        if version == "editable":
            return
        self._made = Path(tempfile.mkdtemp(prefix="compiled-"))
        beside = [*self._tables(), *self._patterns()]
        build_data["force_include"].update({str(path): f"{PACKAGE}/{TABLES}/{path.name}" for path in beside})
        if os.environ.get(PURE):
            return
        try:
            libraries = self._compile([str(path) for path in self._sources()])
        except _build_failures() as error:
            self.app.display_warning(f"not compiled, plain Python is installed instead: {error}")
            return
        build_data["force_include"].update({str(path): str(path.relative_to(self._made / "lib")) for path in libraries})
        build_data["pure_python"] = False
        build_data["infer_tag"] = True

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Take away what was made on the way."""
        if made := getattr(self, "_made", None):
            shutil.rmtree(made, ignore_errors=True)

    def _tables(self) -> list[Path]:
        """Write each TOML file of the lexicon as JSON and return the files; raise where it would come back as another one."""
        made = []
        for file in sorted((Path(self.root) / PACKAGE / TABLES).glob("*.toml")):
            table = tomllib.loads(file.read_text(encoding="utf-8"))
            text = json.dumps(table, ensure_ascii=False, separators=(",", ":"))
            if json.loads(text) != table:
                raise ValueError(f"{file.name} holds what JSON has not")
            made.append(self._made / f"{file.stem}.json")
            made[-1].write_text(text, encoding="utf-8")
        return made

    def _patterns(self) -> list[Path]:
        """Let the pipeline say which regular expressions it asks; without those the wheel works, too, but starts later."""
        made = self._made / PATTERNS
        texts = sorted(map(str, (Path(self.root) / SAMPLES).glob("*.txt")))
        asked = [sys.executable, "-B", "-m", f"{PACKAGE}.prepare", str(made), *texts]
        if subprocess.run(asked, cwd=self.root, check=False).returncode:
            self.app.display_warning("the regular expressions are compiled when they are first asked")
        return [made] if made.exists() else []

    def _sources(self) -> list[Path]:
        root = Path(self.root)
        named = [root / PACKAGE / name for name in self.config["modules"]]
        files = [file for path in named for file in (sorted(path.rglob("*.py")) if path.is_dir() else [path])]
        return [file.relative_to(root) for file in files if file.name != "__init__.py"]

    def _compile(self, sources: list[str]) -> list[Path]:
        from mypyc.build import mypycify
        from setuptools import Distribution

        with contextlib.chdir(self.root):
            options = ["--config-file=", "--ignore-missing-imports", "--follow-imports=silent", "--no-site-packages"]
            extensions = mypycify(
                [*options, *sources],
                opt_level="2",
                debug_level="0",
                multi_file=True,
                target_dir=str(self._made / "c"),
                group_name=PACKAGE,
            )
            for extension in extensions if sys.platform != "win32" else ():
                extension.extra_compile_args.append("-fvisibility=hidden")  # only Python calls in, so calls go straight
            made = {"name": PACKAGE, "ext_modules": extensions, "cmdclass": {"build_ext": _side_by_side()}}
            build = Distribution(made).get_command_obj("build_ext")
            build.build_lib, build.build_temp = str(self._made / "lib"), str(self._made / "o")
            build.ensure_finalized()
            build.run()
        return [path for path in (self._made / "lib").rglob("*") if path.is_file()]


def _side_by_side() -> type[Any]:
    """Return the command that builds extensions, which compiles the many sources of one on all processors at once: as it comes
    from setuptools it takes one after another.
    """
    from setuptools import Extension
    from setuptools.command.build_ext import build_ext

    class BuildSideBySide(build_ext):  # type: ignore[misc]
        def build_extension(self, ext: Extension) -> None:
            def compiled(source: str) -> list[str]:
                made: list[str] = self.compiler.compile(
                    [source],
                    output_dir=self.build_temp,
                    macros=ext.define_macros,
                    include_dirs=ext.include_dirs,
                    extra_postargs=ext.extra_compile_args,
                    depends=ext.depends,
                )
                return made

            with ThreadPoolExecutor(os.cpu_count()) as pool:
                ext.extra_objects = [made for objects in pool.map(compiled, ext.sources) for made in objects]
            ext.sources = []
            super().build_extension(ext)

    return BuildSideBySide


def _build_failures() -> tuple[type[BaseException], ...]:
    """Return what a build without a working compiler ends in; mypyc exits."""
    from setuptools import errors

    return SystemExit, OSError, errors.BaseError, errors.CCompilerError
