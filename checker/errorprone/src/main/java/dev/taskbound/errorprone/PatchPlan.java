package dev.taskbound.errorprone;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.TreeInfo;
import dev.taskbound.engine.report.Edit;
import dev.taskbound.engine.report.Fix;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fixes of one unit that Error Prone can apply in one run. Each fix was made for the text as it
 * stands, so two that meet in the same place, or that name a new variable of the same method alike,
 * must not be applied together.
 */
final class PatchPlan {
  /** A name that ends a declaration; matches more than that, which only delays a fix. */
  private static final Pattern DECLARED =
      Pattern.compile("[\\w$>\\]?]\\s+([\\p{L}_$][\\w$]*)\\s*(?:=(?!=)|[;:,)])");

  private final List<Planned> planned = new ArrayList<>();

  private record Planned(Fix fix, int start, int end, int member, Set<String> names) {
    boolean meets(Planned other) {
      return start <= other.end && other.start <= end
          || member == other.member && !Collections.disjoint(names, other.names);
    }
  }

  /**
   * Takes a fix into the plan if it goes together with all that are in it.
   *
   * @return whether the fix is in the plan now, or was before
   */
  boolean take(Fix fix, CompilationUnitTree unit) {
    if (fix.edits().isEmpty() || planned.stream().anyMatch(each -> sameChange(each.fix, fix))) {
      return true;
    }
    List<Edit> edits = fix.edits();
    int start = edits.get(0).start();
    int end = edits.get(edits.size() - 1).end();
    int member = memberAt(start, unit, unit.getTypeDecls(), 0);
    Planned wanted = new Planned(fix, start, end, member, declared(edits));
    return planned.stream().noneMatch(wanted::meets) && planned.add(wanted);
  }

  private static boolean sameChange(Fix one, Fix other) {
    return one.edits().equals(other.edits()) && one.imports().equals(other.imports());
  }

  private static Set<String> declared(List<Edit> edits) {
    Set<String> names = new HashSet<>();
    for (Edit edit : edits) {
      Matcher matcher = DECLARED.matcher(edit.text());
      while (matcher.find()) {
        names.add(matcher.group(1));
      }
    }
    return names;
  }

  /** Returns where the member of a class begins that an offset lies in; local classes are code. */
  private static int memberAt(
      int offset, CompilationUnitTree unit, List<? extends Tree> declarations, int around) {
    for (Tree declaration : declarations) {
      int start = TreeInfo.getStartPos((JCTree) declaration);
      int end = TreeInfo.getEndPos((JCTree) declaration, ((JCCompilationUnit) unit).endPositions);
      if (start <= offset && offset <= end) {
        return declaration instanceof ClassTree type
            ? memberAt(offset, unit, type.getMembers(), start)
            : start;
      }
    }
    return around;
  }
}
