package dev.taskbound.javac;

import com.sun.tools.javac.comp.AttrContext;
import com.sun.tools.javac.comp.Env;
import com.sun.tools.javac.comp.Todo;
import com.sun.tools.javac.main.JavaCompiler;
import com.sun.tools.javac.util.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Has javac analyse all classes before it desugars the first. By default javac takes class by class
 * from its list to the class file, and desugaring a class destroys its tree, while other classes of
 * its file, and other files, are still to be checked against it.
 *
 * <p>javac's own policy for that, {@code simple}, does more than is needed: it desugars all classes
 * before it writes the first, too, so that all desugared trees are in memory at once. Here javac
 * keeps its default policy. When it has analysed its first class, it is asked to analyse those that
 * are still on its list, and as it goes through the list, finds that done: it desugars and writes
 * class by class, and lets go of their trees.
 */
public final class AnalysisAhead {
  private final JavaCompiler compiler;
  private final Todo todo;
  private final List<Env<AttrContext>> attributed = new ArrayList<>();

  public AnalysisAhead(Context context) {
    this.compiler = JavaCompiler.instance(context);
    this.todo = Todo.instance(context);
  }

  /**
   * Attributes all classes on javac's list; those that come onto it meanwhile, too. With the policy
   * {@code simple} the list is empty by now.
   */
  public void attribute() {
    Set<Env<AttrContext>> done = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int before = -1; before < done.size(); ) {
      before = done.size();
      for (Env<AttrContext> env : List.copyOf(todo)) {
        if (done.add(env)) {
          attributed.add(compiler.attribute(env));
        }
      }
    }
  }

  /** Analyses the flow of all classes that were attributed. */
  public void flow() {
    for (Env<AttrContext> env : attributed) {
      compiler.flow(env);
    }
    attributed.clear();
  }
}
