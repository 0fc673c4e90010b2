package dev.taskbound.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.errorprone.BugCheckerInfo;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.taskbound.engine.rules.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which patterns there are. */
class PatternsTest {
  @Test
  void areCalledAsTheDocumentationSays() {
    assertEquals(
        Set.of(
            "TaskboundCapability",
            "TaskboundContext",
            "TaskboundCrossing",
            "TaskboundOverride",
            "TaskboundScope",
            "TaskboundUnknown"),
        Patterns.all().stream()
            .map(type -> BugCheckerInfo.create(type).canonicalName())
            .collect(Collectors.toSet()));
  }

  @Test
  void haveEachRuleOnce() throws Exception {
    List<Rule> rules =
        instances().stream().flatMap(pattern -> pattern.rules().stream()).sorted().toList();
    assertEquals(Arrays.asList(Rule.values()), rules);
  }

  @Test
  void weighAsTheirRules() throws Exception {
    for (TaskboundPattern pattern : instances()) {
      for (Rule rule : pattern.rules()) {
        assertEquals(
            rule.severity().name(), pattern.defaultSeverity().name(), pattern.canonicalName());
      }
    }
  }

  @Test
  void haveOneNameTogether() throws Exception {
    for (TaskboundPattern pattern : instances()) {
      assertTrue(pattern.allNames().contains("taskbound"), pattern.canonicalName());
    }
  }

  private static List<TaskboundPattern> instances() throws ReflectiveOperationException {
    List<TaskboundPattern> instances = new ArrayList<>();
    for (Class<? extends BugChecker> type : Patterns.all()) {
      instances.add((TaskboundPattern) type.getConstructor().newInstance());
    }
    return instances;
  }
}
