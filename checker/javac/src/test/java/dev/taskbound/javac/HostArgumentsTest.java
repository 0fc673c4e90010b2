package dev.taskbound.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostArgumentsTest {
  @Test
  void askForNothingByDefault() {
    assertEquals(new HostArguments(false, List.of(), false, false), parse(List.of()));
  }

  @Test
  void areReadFromTheWordsAfterTheName() {
    assertEquals(
        new HostArguments(true, List.of(Path.of("a.astub"), Path.of("b.astub")), false, false),
        parse(List.of("strict", "models=a.astub" + File.pathSeparator + "b.astub")));
  }

  @Test
  void areReadFromProcessorOptionsToo() {
    assertEquals(
        new HostArguments(true, List.of(Path.of("a.astub")), false, false),
        parse(List.of(), "-Ataskbound.strict", "-Ataskbound.models=a.astub", "-Aother.key", "-g"));
  }

  @Test
  void canBeSwitchedOff() {
    assertEquals(new HostArguments(false, List.of(), false, false), parse(List.of("strict=false")));
  }

  @Test
  void areRefusedIfUnknown() {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> parse(List.of("model=a.astub")));
    assertEquals(
        "unknown argument `model=a.astub` of -Xplugin:Taskbound; known are: strict,"
            + " warn, unused-suppressions, models=FILE["
            + File.pathSeparator
            + "FILE]",
        refusal.getMessage());
  }

  @Test
  void areReadFromTheOptionsOfAProcessor() {
    Map<String, String> options = new HashMap<>();
    options.put("taskbound.strict", null);
    options.put("taskbound.models", "a.astub");
    options.put("skipUses", "strict");
    assertEquals(
        new HostArguments(true, List.of(Path.of("a.astub")), false, false),
        HostArguments.ofProcessor(options));
  }

  @Test
  void areRefusedByTheNameThatTheyHaveForAProcessor() {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> HostArguments.ofProcessor(Map.of("taskbound.strict", "yes")));
    assertEquals(
        "unknown option `-Ataskbound.strict=yes`; known are: -Ataskbound.strict,"
            + " -Ataskbound.models=FILE["
            + File.pathSeparator
            + "FILE]",
        refusal.getMessage());
  }

  @Test
  void askForUnusedSuppressionsInEitherWay() {
    HostArguments asked = new HostArguments(false, List.of(), true, false);
    assertEquals(asked, parse(List.of("unused-suppressions")));
    assertEquals(asked, parse(List.of(), "-Ataskbound.unusedSuppressions"));
  }

  @Test
  void leaveUnusedSuppressionsToTheFramework() {
    Map<String, String> options = new HashMap<>();
    options.put("taskbound.unusedSuppressions", null);
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> HostArguments.ofProcessor(options));
    assertTrue(refusal.getMessage().contains("-AwarnUnneededSuppressions"), refusal.getMessage());
  }

  @Test
  void askForWarningsInEitherWay() {
    HostArguments asked = new HostArguments(false, List.of(), false, true);
    assertEquals(asked, parse(List.of("warn")));
    assertEquals(asked, parse(List.of(), "-Ataskbound.warn"));
    assertEquals(asked, asked.plus(parse(List.of())));
  }

  @Test
  void leaveWarningsToTheFrameworkAndToErrorProne() {
    Map<String, String> options = new HashMap<>();
    options.put("taskbound.warn", null);
    IllegalArgumentException framework =
        assertThrows(IllegalArgumentException.class, () -> HostArguments.ofProcessor(options));
    assertTrue(framework.getMessage().contains("-Awarns"), framework.getMessage());
    IllegalArgumentException errorProne =
        assertThrows(
            IllegalArgumentException.class,
            () -> HostArguments.ofCompiler(List.of("-Ataskbound.warn")));
    assertTrue(errorProne.getMessage().contains("-Xep:taskbound:WARN"), errorProne.getMessage());
  }

  @Test
  void areReadFromTheOptionsOfTheCompiler() {
    assertEquals(
        new HostArguments(true, List.of(Path.of("a.astub")), false, false),
        HostArguments.ofCompiler(
            List.of("-g", "-Ataskbound.strict", "-Ataskbound.models=a.astub", "-Astrict")));
    assertTrue(
        HostArguments.ofCompiler(List.of("-Ataskbound.unusedSuppressions")).unusedSuppressions());
    assertThrows(
        IllegalArgumentException.class,
        () -> HostArguments.ofCompiler(List.of("-Ataskbound.strct")));
  }

  @Test
  void addUp() {
    HostArguments one = new HostArguments(false, List.of(Path.of("a.astub")), true, false);
    HostArguments other = new HostArguments(true, List.of(Path.of("b.astub")), false, false);
    assertEquals(
        new HostArguments(true, List.of(Path.of("a.astub"), Path.of("b.astub")), true, false),
        one.plus(other));
  }

  private static HostArguments parse(List<String> words, String... options) {
    return HostArguments.ofPlugin(words, List.of(options));
  }
}
