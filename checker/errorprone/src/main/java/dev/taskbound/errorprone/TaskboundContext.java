package dev.taskbound.errorprone;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.taskbound.engine.rules.Rule;
import java.util.EnumSet;

/** Where task contexts begin and end, and what methods do to those of their callers. */
@AutoService(BugChecker.class)
@BugPattern(
    summary =
        "A handle is used outside its task context, or a context or an effect is not what a signature says",
    altNames = TaskboundPattern.ALL,
    linkType = LinkType.NONE,
    severity = SeverityLevel.ERROR)
public final class TaskboundContext extends TaskboundPattern {
  private static final long serialVersionUID = 1;

  /** Called by Error Prone. */
  public TaskboundContext() {
    super(
        EnumSet.of(
            Rule.USE_AFTER_LEAVE,
            Rule.USE_IN_OTHER_CONTEXT,
            Rule.CONTEXT_UNBALANCED,
            Rule.EFFECT_NOT_DECLARED));
  }
}
