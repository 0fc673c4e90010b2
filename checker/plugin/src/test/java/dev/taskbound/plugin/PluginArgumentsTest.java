package dev.taskbound.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PluginArgumentsTest {
  @Test
  void askForNothingByDefault() {
    assertEquals(new PluginArguments(false, List.of(), false), parse(List.of()));
  }

  @Test
  void areReadFromTheWordsAfterTheName() {
    assertEquals(
        new PluginArguments(true, List.of(Path.of("a.astub"), Path.of("b.astub")), false),
        parse(List.of("strict", "models=a.astub" + File.pathSeparator + "b.astub")));
  }

  @Test
  void areReadFromProcessorOptionsToo() {
    assertEquals(
        new PluginArguments(true, List.of(Path.of("a.astub")), false),
        parse(List.of(), "-Ataskbound.strict", "-Ataskbound.models=a.astub", "-Aother.key", "-g"));
  }

  @Test
  void canBeSwitchedOff() {
    assertEquals(new PluginArguments(false, List.of(), false), parse(List.of("strict=false")));
  }

  @Test
  void areRefusedIfUnknown() {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> parse(List.of("model=a.astub")));
    assertEquals(
        "unknown argument `model=a.astub` of -Xplugin:Taskbound; known are: strict,"
            + " unused-suppressions, models=FILE["
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
        new PluginArguments(true, List.of(Path.of("a.astub")), false),
        PluginArguments.ofProcessor(options));
  }

  @Test
  void areRefusedByTheNameThatTheyHaveForAProcessor() {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> PluginArguments.ofProcessor(Map.of("taskbound.strict", "yes")));
    assertEquals(
        "unknown option `-Ataskbound.strict=yes`; known are: -Ataskbound.strict,"
            + " -Ataskbound.models=FILE["
            + File.pathSeparator
            + "FILE]",
        refusal.getMessage());
  }

  @Test
  void askForUnusedSuppressionsInEitherWay() {
    PluginArguments asked = new PluginArguments(false, List.of(), true);
    assertEquals(asked, parse(List.of("unused-suppressions")));
    assertEquals(asked, parse(List.of(), "-Ataskbound.unusedSuppressions"));
  }

  @Test
  void leaveUnusedSuppressionsToTheFramework() {
    Map<String, String> options = new HashMap<>();
    options.put("taskbound.unusedSuppressions", null);
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> PluginArguments.ofProcessor(options));
    assertTrue(refusal.getMessage().contains("-AwarnUnneededSuppressions"), refusal.getMessage());
  }

  private static PluginArguments parse(List<String> words, String... options) {
    return PluginArguments.parse(words, List.of(options));
  }
}
