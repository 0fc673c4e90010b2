package dev.taskbound.errorprone;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.taskbound.engine.rules.Rule;
import java.util.EnumSet;

/** What may not outlive the scope that lent it. */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A value is kept or used beyond the scope that lent it",
    altNames = TaskboundPattern.ALL,
    linkType = LinkType.NONE,
    severity = SeverityLevel.ERROR)
public final class TaskboundScope extends TaskboundPattern {
  private static final long serialVersionUID = 1;

  /** Called by Error Prone. */
  public TaskboundScope() {
    super(
        EnumSet.of(
            Rule.ESCAPE_TO_FIELD,
            Rule.ESCAPE_TO_STATIC,
            Rule.ESCAPE_TO_CONTAINER,
            Rule.ESCAPE_BY_RETURN,
            Rule.ESCAPE_BY_THROW,
            Rule.ESCAPE_BY_ARGUMENT,
            Rule.ESCAPE_BY_CLOSURE,
            Rule.USE_AFTER_RELEASE,
            Rule.CAST_TO_HANDLE,
            Rule.BORROW_AMBIGUOUS));
  }
}
