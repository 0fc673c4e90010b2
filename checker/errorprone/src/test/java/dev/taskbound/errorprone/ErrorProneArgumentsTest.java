package dev.taskbound.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.taskbound.javac.HostArguments;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorProneArgumentsTest {
  @Test
  void askForNothingByDefault() {
    assertEquals(
        new HostArguments(false, List.of(), false, false),
        ErrorProneArguments.read(Map.of("NullAway:Strict", "true")));
  }

  @Test
  void areReadFromFlags() {
    assertEquals(
        new HostArguments(true, List.of(Path.of("a.astub"), Path.of("b:c.astub")), true, false),
        ErrorProneArguments.read(
            Map.of(
                "Taskbound:Strict",
                "TRUE",
                "Taskbound:Models",
                "a.astub,b:c.astub,",
                "Taskbound:UnusedSuppressions",
                "true")));
  }

  @Test
  void canBeSwitchedOff() {
    assertEquals(
        new HostArguments(false, List.of(), false, false),
        ErrorProneArguments.read(Map.of("Taskbound:Strict", "false")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Taskbound", "Taskbound:strict", "taskbound:Models", "Taskbound:Strict:X"})
  void areRefusedIfUnknown(String flag) {
    assertThrows(
        IllegalArgumentException.class, () -> ErrorProneArguments.read(Map.of(flag, "true")));
  }
}
