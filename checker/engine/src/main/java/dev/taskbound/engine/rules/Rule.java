package dev.taskbound.engine.rules;

import dev.taskbound.engine.report.Severity;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that Taskbound can report. The texts stand in one resource a rule, named after its
 * key, and the programs of its page in a folder of that name; the command {@code explain} and the
 * documentation pages print them.
 */
public enum Rule {
  // Crossing: what may enter or leave a pretend-thread closure.
  CAPTURE_NOT_SENDABLE("capture.not.sendable"),
  ARGUMENT_NOT_SENDABLE("argument.not.sendable"),
  RESULT_NOT_SENDABLE("result.not.sendable"),
  CAPTURE_OUTLIVES_SCOPE("capture.outlives.scope"),
  ARGUMENT_OUTLIVES_SCOPE("argument.outlives.scope"),
  RESULT_OUTLIVES_SCOPE("result.outlives.scope"),
  CAPTURE_UNKNOWN("capture.unknown", Severity.WARNING),
  CLASS_NOT_SENDABLE("class.not.sendable"),

  // Scope: what may outlive the scope that lent it.
  ESCAPE_TO_FIELD("escape.to.field"),
  ESCAPE_TO_STATIC("escape.to.static"),
  ESCAPE_TO_CONTAINER("escape.to.container"),
  ESCAPE_BY_RETURN("escape.by.return"),
  ESCAPE_BY_THROW("escape.by.throw"),
  ESCAPE_BY_ARGUMENT("escape.by.argument"),
  ESCAPE_BY_CLOSURE("escape.by.closure"),
  USE_AFTER_RELEASE("use.after.release"),
  CAST_TO_HANDLE("cast.to.handle"),
  BORROW_AMBIGUOUS("borrow.ambiguous"),

  // Contexts and effects.
  USE_AFTER_LEAVE("use.after.leave"),
  USE_IN_OTHER_CONTEXT("use.in.other.context"),
  CONTEXT_UNBALANCED("context.unbalanced"),
  EFFECT_NOT_DECLARED("effect.not.declared"),

  // Capabilities.
  CAPABILITY_NOT_HELD("capability.not.held"),
  CAPABILITY_NOT_RELEASED("capability.not.released"),
  CAPABILITY_RELEASED_TWICE("capability.released.twice"),
  CAPABILITY_ACQUIRED_TWICE("capability.acquired.twice"),
  OVERRIDE_INCOMPATIBLE("override.incompatible");

  /** Where the rule pages, {@code docs/rules} of the repository, can be read. */
  private static final String PAGES =
      "https://github.com/taskbound/taskbound/blob/main/docs/rules/";

  private static final Map<String, Rule> BY_KEY = new HashMap<>();

  static {
    for (Rule each : values()) {
      BY_KEY.put(each.key, each);
    }
  }

  private final String key;
  private final Severity severity;

  Rule(String key) {
    this(key, Severity.ERROR);
  }

  Rule(String key, Severity severity) {
    this.key = key;
    this.severity = severity;
  }

  /**
   * Returns the key that reports carry and that {@code @SuppressWarnings("taskbound:key")} names.
   */
  public String key() {
    return key;
  }

  /** Returns the address of the rule's page, for hosts that can show a link. */
  public URI page() {
    return URI.create(PAGES + key + ".md");
  }

  /** Returns the group of rules to which it belongs. */
  public RuleFamily family() {
    if (compareTo(CLASS_NOT_SENDABLE) <= 0) {
      return RuleFamily.CROSSING;
    }
    if (compareTo(BORROW_AMBIGUOUS) <= 0) {
      return RuleFamily.SCOPE;
    }
    return compareTo(EFFECT_NOT_DECLARED) <= 0 ? RuleFamily.CONTEXT : RuleFamily.CAPABILITY;
  }

  /** Returns the weight of a finding outside strict mode. */
  public Severity severity() {
    return severity;
  }

  /** Tells whether the rule is about a value that enters or leaves another task. */
  public boolean crossing() {
    return compareTo(ARGUMENT_OUTLIVES_SCOPE) <= 0 || this == RESULT_OUTLIVES_SCOPE;
  }

  /** Tells whether the rule is about the use of a value where it is not valid. */
  public boolean use() {
    return this == USE_AFTER_RELEASE || this == USE_AFTER_LEAVE || this == USE_IN_OTHER_CONTEXT;
  }

  /** Returns the rule in one line. */
  public String title() {
    return text().title();
  }

  /** Returns what is rejected and why, for readers who do not know Rust. */
  public String explanation() {
    return text().explanation();
  }

  /** Returns a whole program, {@code Rejected.java}, that breaks this rule once and no other. */
  public String badExample() {
    return RuleText.file(key, "Rejected.java");
  }

  /** Returns what {@code taskbound check Rejected.java} reports about {@link #badExample()}. */
  public String badExampleReport() {
    return RuleText.file(key, "Rejected.expected.txt");
  }

  /** Returns the same program, corrected. */
  public String goodExample() {
    return RuleText.file(key, "Accepted.java");
  }

  /** Returns the ways to correct such code: a list, whose items begin with a dash. */
  public String howToFix() {
    return text().fix();
  }

  /** Returns what the rule corresponds to in Rust. */
  public String inRust() {
    return text().rust();
  }

  /** Tells whether the rule is checked in marked code (and in strict mode) only. */
  public boolean markedCodeOnly() {
    return this == EFFECT_NOT_DECLARED || this == CAST_TO_HANDLE || this == BORROW_AMBIGUOUS;
  }

  /** Returns what the rule does not ask of unmarked code, if it is checked there. */
  public Optional<String> inUnmarkedCode() {
    return text().unmarked();
  }

  /** Returns the rule with the given key, if there is one. */
  public static Optional<Rule> byKey(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  /** Read at each call: only explanations need the texts, and those are asked for one at a time. */
  private RuleText text() {
    return RuleText.load(key);
  }
}
