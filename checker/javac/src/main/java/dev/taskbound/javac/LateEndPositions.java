package dev.taskbound.javac;

import com.sun.tools.javac.parser.ParserFactory;
import com.sun.tools.javac.tree.EndPosTable;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.TreeScanner;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;
import com.sun.tools.javac.util.Position;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.tools.JavaFileObject;

/**
 * Where the trees of one unit end, found out by parsing its file again when that is first asked
 * for: only reports need it, and few files have any.
 *
 * <p>A tree is recognized by its kind and by where javac says that it is.
 */
public final class LateEndPositions implements EndPosTable {
  private final Context context;
  private final JCCompilationUnit unit;
  private Map<Long, Integer> ends;

  private LateEndPositions(Context context, JCCompilationUnit unit) {
    this.context = context;
    this.unit = unit;
  }

  /**
   * Makes known where the trees of a unit end, if javac has not kept that.
   *
   * @return what the unit had before, for {@link JCCompilationUnit#endPositions}
   */
  public static EndPosTable lend(JCCompilationUnit unit, Context context) {
    EndPosTable kept = unit.endPositions;
    if (unit.defs.nonEmpty() && kept.getEndPos(unit.defs.head) == Position.NOPOS) {
      unit.endPositions = new LateEndPositions(context, unit);
    }
    return kept;
  }

  @Override
  public int getEndPos(JCTree tree) {
    if (ends == null) {
      ends = read();
    }
    return ends.getOrDefault(key(tree), Position.NOPOS);
  }

  /** Trees that are made later have no end. */
  @Override
  public void storeEnd(JCTree tree, int endpos) {}

  @Override
  public int replaceTree(JCTree oldTree, JCTree newTree) {
    return Position.NOPOS;
  }

  private Map<Long, Integer> read() {
    Log log = Log.instance(context);
    JavaFileObject file = unit.getSourceFile();
    JavaFileObject before = log.useSource(file);
    Log.DiagnosticHandler silence = null;
    try {
      silence = silenced(log);
      boolean module = file.isNameCompatible("module-info", JavaFileObject.Kind.SOURCE);
      JCCompilationUnit again =
          ParserFactory.instance(context)
              .newParser(file.getCharContent(true), false, true, false, module)
              .parseCompilationUnit();
      Collector collector = new Collector(again.endPositions);
      again.accept(collector);
      return collector.found;
    } catch (IOException | ReflectiveOperationException noSecondLook) {
      // A report whose stretch is too short is better than none.
      return Map.of();
    } finally {
      if (silence != null) {
        log.popDiagnosticHandler(silence);
      }
      log.useSource(before);
    }
  }

  /**
   * Has the log drop what it is told. The handler is a static class up to JDK 24 and an inner one
   * since: the same in class files, but no source makes one in both.
   */
  private static Log.DiagnosticHandler silenced(Log log) throws ReflectiveOperationException {
    return Log.DiscardDiagnosticHandler.class.getConstructor(Log.class).newInstance(log);
  }

  private static long key(JCTree tree) {
    return (long) tree.getTag().ordinal() << Integer.SIZE | tree.pos;
  }

  /** Takes down the ends of all trees. */
  private static final class Collector extends TreeScanner {
    private final Map<Long, Integer> found = new HashMap<>();
    private final EndPosTable table;

    Collector(EndPosTable table) {
      this.table = table;
    }

    @Override
    public void scan(JCTree tree) {
      if (tree != null) {
        int end = table.getEndPos(tree);
        if (end != Position.NOPOS && tree.pos != Position.NOPOS) {
          found.putIfAbsent(key(tree), end);
        }
        super.scan(tree);
      }
    }
  }
}
