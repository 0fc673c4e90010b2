package dev.taskbound.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PluginArgumentsTest {
  @Test
  void askForNothingByDefault() {
    assertEquals(new PluginArguments(false, List.of()), parse(List.of()));
  }

  @Test
  void areReadFromTheWordsAfterTheName() {
    assertEquals(
        new PluginArguments(true, List.of(Path.of("a.astub"), Path.of("b.astub"))),
        parse(List.of("strict", "models=a.astub" + File.pathSeparator + "b.astub")));
  }

  @Test
  void areReadFromProcessorOptionsToo() {
    assertEquals(
        new PluginArguments(true, List.of(Path.of("a.astub"))),
        parse(List.of(), "-Ataskbound.strict", "-Ataskbound.models=a.astub", "-Aother.key", "-g"));
  }

  @Test
  void canBeSwitchedOff() {
    assertEquals(new PluginArguments(false, List.of()), parse(List.of("strict=false")));
  }

  @Test
  void areRefusedIfUnknown() {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> parse(List.of("model=a.astub")));
    assertEquals(
        "unknown argument `model=a.astub` of -Xplugin:Taskbound; known are: strict,"
            + " models=FILE["
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
        new PluginArguments(true, List.of(Path.of("a.astub"))),
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

  private static PluginArguments parse(List<String> words, String... options) {
    return PluginArguments.parse(words, List.of(options));
  }
}
