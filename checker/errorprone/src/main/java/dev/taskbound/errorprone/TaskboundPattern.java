package dev.taskbound.errorprone;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableRangeSet;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.ErrorProneOptions;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.CompilationUnitTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import dev.taskbound.engine.facts.LombokCode;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Severity;
import dev.taskbound.engine.report.TextRenderer;
import dev.taskbound.engine.rules.Rule;
import dev.taskbound.javac.Stretch;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A bug pattern for a family of rules. All of them share one engine, which checks a unit when the
 * first of them asks.
 */
abstract class TaskboundPattern extends BugChecker implements CompilationUnitTreeMatcher {
  /** A name for all patterns together, in {@code -Xep:} and in {@code @SuppressWarnings}. */
  static final String ALL = "taskbound";

  private static final long serialVersionUID = 1;

  @SuppressWarnings("serial") // Made by EnumSet.
  private final Set<Rule> rules;

  private final transient Session.Starter starter;

  /** Makes the pattern of the given rules. */
  TaskboundPattern(Set<Rule> rules) {
    this(rules, EngineChecker::start);
  }

  /** Makes a pattern with another engine, for tests. */
  TaskboundPattern(Set<Rule> rules, Session.Starter starter) {
    this.rules = rules;
    this.starter = starter;
  }

  /** Returns the rules whose findings this pattern reports. */
  final Set<Rule> rules() {
    return rules;
  }

  /** Reports what was found in the unit; gives Error Prone no match, since there may be many. */
  @Override
  public final Description matchCompilationUnit(CompilationUnitTree tree, VisitorState state) {
    UnitReports reports = Session.of(state, starter).reports(tree, state);
    for (String fault : reports.takeFaults()) {
      state.reportMatch(describeFault(fault));
    }
    List<Finding> own =
        reports.findings().stream().filter(finding -> rules.contains(finding.rule())).toList();
    if (own.isEmpty()) {
      return Description.NO_MATCH;
    }
    // A match of the unit as a whole is not suppressed by what stands on its declarations.
    ImmutableRangeSet<Integer> suppressed =
        state.errorProneOptions().isIgnoreSuppressionAnnotations()
            ? ImmutableRangeSet.of()
            : suppressedRegions(state);
    for (Finding finding : own) {
      if (!suppressed.contains(finding.place().start())) {
        state.reportMatch(describe(finding, reports, state));
      }
    }
    return Description.NO_MATCH;
  }

  /**
   * Tells whether the declaration is suppressed. What Lombok makes has an annotation that
   * suppresses everything, and stands in the text where the user's own declarations are; nothing is
   * reported in it anyway.
   */
  @Override
  public boolean isSuppressed(Tree tree, VisitorState state) {
    return !LombokCode.declares(ASTHelpers.getDeclaredSymbol(tree))
        && super.isSuppressed(tree, state);
  }

  private Description describe(Finding finding, UnitReports reports, VisitorState state) {
    Description.Builder description =
        buildDescription(new Stretch(finding.place().start(), finding.place().end()))
            .setMessage(new TextRenderer(Path.of("")).renderMessage(finding))
            .setLinkUrl(finding.rule().page().toString())
            .addAllFixes(fixes(finding, reports, state));
    boolean usual = finding.severity() == finding.rule().severity();
    return usual || isSetByUser(state.errorProneOptions())
        ? description.build()
        : withSeverity(description, finding.severity());
  }

  private static List<SuggestedFix> fixes(
      Finding finding, UnitReports reports, VisitorState state) {
    CompilationUnitTree unit = state.getPath().getCompilationUnit();
    CharSequence text = state.getSourceCode();
    return text == null
        ? List.of()
        : reports.fixes(finding, unit).stream().map(fix -> Suggestions.of(fix, text)).toList();
  }

  /** Whether the user has said how much this pattern weighs, so that the engine's word is none. */
  private boolean isSetByUser(ErrorProneOptions options) {
    ImmutableMap<String, ErrorProneOptions.Severity> set = options.getSeverityMap();
    return options.isDropErrorsToWarnings()
        || allNames().stream()
            .map(name -> set.getOrDefault(name, ErrorProneOptions.Severity.DEFAULT))
            .anyMatch(severity -> severity != ErrorProneOptions.Severity.DEFAULT);
  }

  /** A fault is always an error, whatever the pattern that came across it weighs. */
  private Description describeFault(String fault) {
    return withSeverity(
        buildDescription(new Stretch(0, 0)).setMessage("[taskbound] " + fault), Severity.ERROR);
  }

  @SuppressWarnings("RestrictedApi") // Strict mode raises some findings; -Xep: goes before that.
  private static Description withSeverity(Description.Builder description, Severity severity) {
    return description
        .overrideSeverity(severity == Severity.ERROR ? SeverityLevel.ERROR : SeverityLevel.WARNING)
        .build();
  }
}
