package dev.taskbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.engine.rules.Rule;
import dev.taskbound.engine.rules.page.RulePage;
import dev.taskbound.engine.rules.page.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {
  @ParameterizedTest
  @EnumSource
  void explainsEveryRule(Rule rule) {
    CommandLineRun run = CommandLineRun.of("explain", rule.key());
    assertEquals(0, run.status());
    assertTrue(run.out().startsWith(rule.key() + ": " + rule.title() + "\n\n"), run.out());
    List<String> lines = run.out().lines().toList();
    for (Section section : RulePage.of(rule)) {
      if (!section.heading().isEmpty()) {
        assertTrue(lines.contains(section.heading() + ":"), section.heading());
      }
    }
    for (String shown : List.of(rule.badExample(), rule.badExampleReport(), rule.goodExample())) {
      assertTrue(run.out().contains("\n" + shown.replaceAll("(?m)^(?=.)", "    ")), shown);
    }
    assertEquals("This page: " + rule.page(), lines.get(lines.size() - 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"taskbound:use.after.release", "[taskbound:use.after.release]"})
  void acceptsKeysAsReportsPrintThem(String key) {
    assertTrue(CommandLineRun.of("explain", key).out().startsWith("use.after.release: "));
  }

  @Test
  void listsAllRules() {
    CommandLineRun run = CommandLineRun.of("explain");
    assertEquals(0, run.status());
    assertEquals(Rule.values().length, run.out().lines().count());
  }
}
