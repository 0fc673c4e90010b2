package dev.taskbound.javac;

import com.sun.tools.javac.api.MultiTaskListener;
import com.sun.tools.javac.main.JavaCompiler;
import com.sun.tools.javac.parser.JavacParser;
import com.sun.tools.javac.parser.ParserFactory;
import com.sun.tools.javac.util.Context;
import java.lang.reflect.Field;

/**
 * Has javac parse as it does without plugins. As soon as anyone listens to a compilation, javac
 * keeps all comments, and where each tree ends: on guava a quarter of what is alive at the end. The
 * checker needs no comments, and ends only for reports ({@link LateEndPositions}).
 *
 * <p>Whoever else listens gets what javac keeps for listeners; and what javac keeps for annotation
 * processors or because of its options stays.
 */
public final class LeanParsing extends ParserFactory {
  private static final String FIELD = "parserFactory";

  private final MultiTaskListener listeners;
  private final boolean comments;
  private final boolean ends;

  private LeanParsing(Context context, JavaCompiler compiler) {
    super(context);
    this.listeners = MultiTaskListener.instance(context);
    this.comments = compiler.keepComments;
    this.ends = compiler.genEndPos;
  }

  /**
   * Called when the first file is about to be parsed, since only then does javac know what it wants
   * to keep for others. Where this javac does not allow it, nothing happens.
   */
  public static void start(Context context) {
    JavaCompiler compiler = JavaCompiler.instance(context);
    if (compiler.keepComments && compiler.genEndPos) {
      return;
    }
    try {
      Field field = JavaCompiler.class.getDeclaredField(FIELD);
      field.setAccessible(true);
      Object before = field.get(compiler);
      if (before.getClass() == ParserFactory.class) {
        field.set(compiler, apart(context, compiler));
      }
    } catch (ReflectiveOperationException | RuntimeException asItIs) {
      // It costs memory, no more.
    }
  }

  /** All others that parse in this compilation say themselves what they want to keep. */
  private static LeanParsing apart(Context context, JavaCompiler compiler) {
    ParserFactory shared = ParserFactory.instance(context);
    context.put(parserFactoryKey, (ParserFactory) null);
    try {
      return new LeanParsing(context, compiler);
    } finally {
      context.put(parserFactoryKey, (ParserFactory) null);
      context.put(parserFactoryKey, shared);
    }
  }

  @Override
  public JavacParser newParser(
      CharSequence input,
      boolean keepDocComments,
      boolean keepEndPos,
      boolean keepLineMap,
      boolean parseModuleInfo) {
    boolean others = listeners.getTaskListeners().size() > 1;
    return super.newParser(
        input,
        keepDocComments && (comments || others),
        keepEndPos && (ends || others),
        keepLineMap,
        parseModuleInfo);
  }
}
