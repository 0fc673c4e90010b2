package dev.taskbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Status 2: wrong usage, and sources that do not compile. */
class RefusalsTest {
  @TempDir private Path root;

  @BeforeEach
  void writeSources() throws Exception {
    new Project(root).withOneError().with("empty/readme.txt", "no sources here");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          %                                  | which command? `check`, `explain` or `lsp`
          lps                                | there is no command `lps`
          check                              | missing required parameter: 'FILE_OR_DIR'
          check --loud %                     | unknown option: '--loud'
          check --format xml %               | invalid value for option '--format'
          check --baseline %/no.json %       | there is no baseline
          check --baseline % %               | cannot read the baseline
          check --write-baseline %/no/b %    | cannot write
          check --write-baseline %/app %     | it is a directory
          check -o %/no/report %             | there is no directory
          check --fail-on-stale-baseline %   | --fail-on-stale-baseline needs --baseline
          check --write-baseline %/b -o %/b % | --output would overwrite the baseline
          check -o %/app/Crosses.java %/app  | --output would overwrite
          check --write-baseline %/app/Crosses.java % | --write-baseline would overwrite
          check --javac-option=-proc:only %  | -proc:only leaves nothing to check
          check %/none                       | no such file or directory:
          check %/empty                      | no .java file below
          check %/empty/readme.txt           | neither a .java file nor a directory:
          check --models %/none.astub %      | none.astub
          check --release nine %             | javac refuses its options:
          check --javac-option=--nonsense %  | javac refuses its options:
          explain capture.not.sendabel       | there is no rule `capture.not.sendabel`. Did you mean capture.not.sendable
          """)
  void comeInOneLine(String command, String message) {
    Object[] words =
        command.equals("%") ? new Object[0] : command.replace("%", root.toString()).split(" +");
    CommandLineRun run = CommandLineRun.of(words);
    assertEquals(2, run.status());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().startsWith("taskbound: "), run.err());
    assertTrue(run.err().contains(message), run.err());
  }

  @Test
  void nameWhatIsNoFileName() {
    CommandLineRun empty = CommandLineRun.of("check", "");
    assertEquals(2, empty.status());
    assertTrue(empty.err().contains("FILE_OR_DIR): the name is empty; see"), empty.err());
    CommandLineRun impossible = CommandLineRun.of("check", "--baseline", "a\0b", root);
    assertEquals(2, impossible.status());
    assertTrue(impossible.err().contains("'--baseline': `a\0b` cannot be a"), impossible.err());
    CommandLineRun classPath = CommandLineRun.of("check", "--classpath", "a\0b", root);
    assertEquals(2, classPath.status());
    assertTrue(classPath.err().startsWith("taskbound: `a\0b` cannot be a"), classPath.err());
  }

  @Test
  void keepABaselineThatALinkLeadsTo() throws Exception {
    Path baseline = root.resolve("baseline.json");
    CommandLineRun.of("check", "--write-baseline", baseline, root);
    String text = Files.readString(baseline);
    Path link = Files.createSymbolicLink(root.resolve("link.json"), baseline);
    CommandLineRun run = CommandLineRun.of("check", "--baseline", baseline, "-o", link, root);
    assertEquals(2, run.status());
    assertTrue(run.err().contains("--output would overwrite the baseline"), run.err());
    assertEquals(text, Files.readString(baseline));
  }

  @Test
  void showWhatJavacSays() throws Exception {
    new Project(root).with("app/Wrong.java", "package app;\nclass Wrong {\n  int i = \"\";\n}\n");
    CommandLineRun run = CommandLineRun.of("check", root);
    assertEquals(2, run.status());
    assertEquals("", run.out());
    assertEquals(
        """
        %s/app/Wrong.java:3: error: incompatible types: String cannot be converted to int
          int i = "";
                  ^
        taskbound: nothing was checked: the sources do not compile (1 error)
        """
            .formatted(root),
        run.err());
  }

  @Test
  void hintAtTheClassPath() throws Exception {
    new Project(root).with("app/Lost.java", "package app;\nimport org.lost.Thing;\n");
    CommandLineRun run = CommandLineRun.of("check", "--classpath", root.resolve("x.jar"), root);
    assertEquals(2, run.status());
    assertTrue(run.err().contains("error: package org.lost does not exist"), run.err());
    String last = run.err().lines().reduce("", (before, line) -> line);
    assertTrue(last.contains("not found on the class path: " + root + "/x.jar"), last);
    assertTrue(last.contains("--lenient-classpath"), last);
  }

  @Test
  void areAvoidedByALenientClassPath() throws Exception {
    new Project(root).with("app/Lost.java", "package app;\nclass Lost { org.lost.Thing thing; }\n");
    CommandLineRun run = CommandLineRun.of("check", "--lenient-classpath", root);
    assertEquals(1, run.status(), run.err());
    assertEquals(1, run.count("app/Crosses.java:5:43: error: "), run.out());
    assertEquals(
        "taskbound: 3 files checked: 1 error, 0 warnings; what javac could not attribute was left"
            + " out (it reports 1 error)",
        run.lastLine());
  }

  @Test
  void areNotAvoidedForErrorsOfSyntax() throws Exception {
    new Project(root).with("app/Wrong.java", "package app; class {");
    assertEquals(2, CommandLineRun.of("check", "--lenient-classpath", root).status());
  }
}
