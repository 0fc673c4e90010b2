package dev.taskbound.errorprone;

import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Options;
import dev.taskbound.javac.JavacSettings;
import java.util.Optional;

/** Notes in a compilation that javac has been prepared for the engine. */
final class Preparation {
  /** Among javac's options, where a class of another class loader finds it, too. */
  static final String MARK = "taskbound.errorprone.prepared";

  private static final String DONE = "true";

  private Preparation() {}

  /** Makes the settings, or notes why that was not possible. */
  static void prepare(JavacTask task) {
    Context context = ((BasicJavacTask) task).getContext();
    String outcome = DONE;
    try {
      JavacSettings.apply(context);
      JavacSettings.keepEnds(context);
    } catch (IllegalArgumentException e) {
      outcome = e.getMessage();
    }
    Options.instance(context).put(MARK, outcome);
  }

  /** Returns what keeps the engine from checking this compilation, to be told to the user. */
  static Optional<String> problem(Context context) {
    String outcome = Options.instance(context).get(MARK);
    if (outcome == null) {
      return Optional.of(
          "Taskbound could not prepare the compiler; put its jar on javac's processor path,"
              + " beside Error Prone's");
    }
    return outcome.equals(DONE) ? Optional.empty() : Optional.of(outcome);
  }
}
