package dev.taskbound.engine.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.taskbound.engine.report.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {
  @ParameterizedTest
  @EnumSource
  void hasAllItsTexts(Rule rule) {
    Stream.of(
            rule.title(),
            rule.explanation(),
            rule.badExample(),
            rule.badExampleReport(),
            rule.goodExample(),
            rule.howToFix(),
            rule.inRust())
        .forEach(text -> assertFalse(text.isBlank(), rule.key()));
    assertEquals(1, rule.title().lines().count(), "a title is one line");
    assertFalse(rule.title().endsWith("."), "a title is no sentence");
    assertTrue(rule.howToFix().startsWith("- "), "the ways to fix are a list");
  }

  @ParameterizedTest
  @EnumSource
  void isNamedAfterItsKey(Rule rule) {
    assertEquals(rule.name(), rule.key().replace('.', '_').toUpperCase(Locale.ROOT));
    assertEquals(Optional.of(rule), Rule.byKey(rule.key()));
  }

  @ParameterizedTest
  @EnumSource
  void belongsToOneFamily(Rule rule) {
    assertEquals(
        List.of(rule.family()),
        Arrays.stream(RuleFamily.values())
            .filter(family -> family.rules().contains(rule))
            .toList());
  }

  @ParameterizedTest
  @EnumSource
  void hasPageOfItsOwn(Rule rule) {
    assertTrue(rule.page().getPath().endsWith("/docs/rules/" + rule.key() + ".md"));
  }

  @Test
  void knowsNoOtherKeys() {
    assertEquals(Optional.empty(), Rule.byKey("capture.not.sendabel"));
  }

  @Test
  void onlyTheUnknownIsAWarning() {
    assertEquals(
        List.of(Rule.CAPTURE_UNKNOWN),
        Arrays.stream(Rule.values()).filter(r -> r.severity() == Severity.WARNING).toList());
  }
}
