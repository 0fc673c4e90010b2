package dev.taskbound.javac;

import com.sun.tools.javac.jvm.ClassReader;
import com.sun.tools.javac.main.JavaCompiler;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Options;
import java.lang.reflect.Field;

/** The settings of javac that the checker depends on. None of them changes what javac writes. */
public final class JavacSettings {
  private static final String POLICY_OPTION = "compilePolicy";
  private static final String TYPE_ANNOTATIONS_OPTION = "addTypeAnnotationsToSymbol";

  /**
   * javac attributes and flow-analyses all classes before it desugars the first. Its default takes
   * class by class, and desugaring a class destroys its tree while others of its file are still to
   * come; even file by file, a super-class is desugared ahead of the rest of its file.
   */
  private static final String POLICY = "simple";

  /** What javac does if it is told nothing. */
  private static final String DEFAULT_POLICY = "bytodo";

  private JavacSettings() {}

  /**
   * Sets what the checker needs, before the first file is parsed.
   *
   * @throws IllegalArgumentException if the user asked javac for something else; the message tells
   */
  public static void apply(Context context) {
    Options options = Options.instance(context);
    String policy = options.get(POLICY_OPTION);
    if (policy != null && !policy.equals(POLICY)) {
      throw unfit("give -XDcompilePolicy=simple instead of -XDcompilePolicy=" + policy);
    }
    options.put(POLICY_OPTION, POLICY);
    // To load its plugins javac has already made this, and it has read its options.
    setPolicy(JavaCompiler.instance(context));
    readAll(context, options);
  }

  /**
   * Sets the same for a host that has javac analyse all classes by {@link AnalysisAhead}, and
   * leaves javac its policy.
   *
   * @throws IllegalArgumentException if the user asked javac for another one; the message tells
   */
  public static void applyToDefaultPolicy(Context context) {
    Options options = Options.instance(context);
    String policy = options.get(POLICY_OPTION);
    if (policy != null && !policy.equals(POLICY) && !policy.equals(DEFAULT_POLICY)) {
      throw unfit("give -XDcompilePolicy=simple instead of -XDcompilePolicy=" + policy);
    }
    readAll(context, options);
  }

  private static void readAll(Context context, Options options) {
    options.put(TYPE_ANNOTATIONS_OPTION, "true");
    // This, too, has been made and has read its options.
    ClassReader reader = ClassReader.instance(context);
    setTypeAnnotations(reader);
    // Annotations such as @BorrowsFrom("guard") name parameters of class files too.
    reader.saveParameterNames = true;
  }

  /**
   * Has javac keep where trees end, since reports underline whole expressions; for hosts that do
   * without {@link LateEndPositions}.
   */
  public static void keepEnds(Context context) {
    JavaCompiler.instance(context).genEndPos = true;
  }

  private static void setPolicy(JavaCompiler compiler) {
    try {
      Field field = JavaCompiler.class.getDeclaredField(POLICY_OPTION);
      field.setAccessible(true);
      for (Object constant : field.getType().getEnumConstants()) {
        if (constant.toString().equalsIgnoreCase(POLICY)) {
          field.set(compiler, constant);
          return;
        }
      }
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw unfit("give javac the option -XDcompilePolicy=" + POLICY);
    }
  }

  /** Some updates of JDK 17 and 21 have this as an option; JDK 22 and later always do it. */
  private static void setTypeAnnotations(ClassReader reader) {
    try {
      Field field = ClassReader.class.getDeclaredField(TYPE_ANNOTATIONS_OPTION);
      field.setAccessible(true);
      field.setBoolean(reader, true);
    } catch (ReflectiveOperationException | RuntimeException notAnOptionHere) {
      // Then there is nothing to set.
    }
  }

  private static IllegalArgumentException unfit(String remedy) {
    return new IllegalArgumentException(
        "Taskbound needs javac's compile policy `" + POLICY + "`; " + remedy);
  }
}
