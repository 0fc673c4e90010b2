package dev.taskbound.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckArgumentsTest {

  @Test
  void onlyWhatIsGiven() {
    CheckArguments arguments = new CheckArguments();
    arguments.classPath(List.of());
    arguments.flag("--strict", false);
    arguments.option("--baseline", null);
    arguments.level(new CompilerSettings(null, null, List.of()), null, 17);
    assertEquals(List.of("check", "src"), arguments.with(List.of("src")));
  }

  @Test
  void sameNamesAsOnTheCommandLine() {
    CheckArguments arguments = new CheckArguments();
    arguments.classPath(List.of("a.jar", "b.jar"));
    arguments.flag("--strict", true);
    arguments.option("--baseline", new File("known.json"));
    arguments.javac("-XDx");
    assertEquals(
        List.of(
            "check",
            "--classpath",
            "a.jar" + File.pathSeparator + "b.jar",
            "--strict",
            "--baseline",
            "known.json",
            "--javac-option=-XDx",
            "src"),
        arguments.with(List.of("src")));
  }

  @Test
  void levelOfTheProject() {
    assertEquals(List.of("check", "--release", "17"), level("25", null, null, 17));
    assertEquals(List.of("check", "--release", "11"), level("11", "17", null, 17));
    assertEquals(List.of("check", "--release", "21"), level("11", null, "21", 25));
    assertEquals(
        List.of("check", "--javac-option=-source", "--javac-option=8"),
        level(null, "1.6", null, 17));
    assertEquals(List.of("check"), level("newest", null, null, 17));
  }

  @Test
  void optionsOfTheCompiler() {
    CheckArguments arguments = new CheckArguments();
    arguments.level(new CompilerSettings("25", null, List.of("--add-exports", "a/b=c")), null, 25);
    assertEquals(
        List.of("check", "--release", "25", "--javac-option=--add-exports", "--javac-option=a/b=c"),
        arguments.with(List.of()));
  }

  private static List<String> level(String release, String source, String asked, int jdk) {
    CheckArguments arguments = new CheckArguments();
    arguments.level(new CompilerSettings(release, source, List.of()), asked, jdk);
    return arguments.with(List.of());
  }
}
