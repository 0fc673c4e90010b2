package dev.taskbound.engine.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.taskbound.engine.rules.Rule;
import dev.taskbound.engine.rules.page.Markdown;
import java.util.List;

/** Describes the rules to readers of SARIF. */
final class SarifRules {
  private static final List<Rule> ALL = List.of(Rule.values());

  private SarifRules() {}

  /** Returns the descriptors of all rules. */
  static JsonArray all() {
    JsonArray rules = new JsonArray();
    ALL.forEach(rule -> rules.add(of(rule)));
    return rules;
  }

  /** Returns where among {@link #all} a rule stands. */
  static int index(Rule rule) {
    return ALL.indexOf(rule);
  }

  /** Returns where what is reported about suppressions stands: after the rules. */
  static int indexOfUnusedSuppression() {
    return ALL.size();
  }

  /** Returns the descriptor of what is reported about suppressions, which is no rule. */
  static JsonObject unusedSuppression() {
    JsonObject json = new JsonObject();
    json.addProperty("id", UnusedSuppression.KEY);
    json.add("shortDescription", SarifText.description(UnusedSuppression.TITLE));
    json.add("defaultConfiguration", level(Severity.WARNING));
    json.add("properties", properties(Severity.WARNING, "maintainability"));
    return json;
  }

  private static JsonObject of(Rule rule) {
    JsonObject json = new JsonObject();
    json.addProperty("id", rule.key());
    json.add("shortDescription", SarifText.description(rule.title()));
    json.add("fullDescription", SarifText.description(rule.explanation()));
    json.addProperty("helpUri", rule.page().toString());
    json.add("help", SarifText.description(rule.howToFix(), Markdown.body(rule)));
    json.add("defaultConfiguration", level(rule.severity()));
    json.add("properties", properties(rule.severity(), family(rule)));
    return json;
  }

  private static JsonObject level(Severity severity) {
    JsonObject configuration = new JsonObject();
    configuration.addProperty("level", severity.label());
    return configuration;
  }

  private static JsonObject properties(Severity severity, String family) {
    JsonArray tags = new JsonArray();
    List.of("taskbound", family).forEach(tags::add);
    JsonObject properties = new JsonObject();
    properties.add("tags", tags);
    // GitHub shows this beside an alert.
    properties.addProperty("problem.severity", severity.label());
    return properties;
  }

  private static String family(Rule rule) {
    return switch (rule) {
      case USE_AFTER_LEAVE, USE_IN_OTHER_CONTEXT, CONTEXT_UNBALANCED, EFFECT_NOT_DECLARED ->
          "task-context";
      case CAPABILITY_NOT_HELD,
          CAPABILITY_NOT_RELEASED,
          CAPABILITY_RELEASED_TWICE,
          CAPABILITY_ACQUIRED_TWICE,
          OVERRIDE_INCOMPATIBLE ->
          "capability";
      case CAPTURE_UNKNOWN, CLASS_NOT_SENDABLE -> "crossing";
      default -> rule.crossing() ? "crossing" : "scope";
    };
  }
}
