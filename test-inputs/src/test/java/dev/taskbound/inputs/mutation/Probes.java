package dev.taskbound.inputs.mutation;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The blocks of the engine's code, numbered, each with a call of {@link Probe} at its beginning.
 * That tells which programs can notice a change, and stops a changed engine that runs on and on.
 *
 * <p>What runs when a class is initialized has no probes: it runs in the first program only, but
 * matters to all.
 */
final class Probes {
  private record Block(int number, int start, int end) {}

  private final Map<String, List<Block>> blocks = new HashMap<>();
  private final Map<String, List<Edit>> edits = new HashMap<>();
  private int count;

  /** Numbers the blocks of the given files. */
  Probes(List<EngineFile> files) {
    for (EngineFile file : files) {
      blocks.put(file.path(), new ArrayList<>());
      edits.put(file.path(), new ArrayList<>());
      new Scanner(file).scan(file.tree(), null);
    }
  }

  /** Returns how many blocks there are. */
  int count() {
    return count;
  }

  /** Returns the insertions that make a file count its blocks. */
  List<Edit> edits(String file) {
    return edits.getOrDefault(file, List.of());
  }

  /** Returns the number of the innermost block around a position; -1 if there is none. */
  int around(String file, int at) {
    Block inner = null;
    for (Block block : blocks.getOrDefault(file, List.of())) {
      boolean around = block.start <= at && at < block.end;
      if (around && (inner == null || block.start > inner.start)) {
        inner = block;
      }
    }
    return inner == null ? -1 : inner.number;
  }

  private final class Scanner extends TreeScanner<Void, Void> {
    private final EngineFile file;
    private boolean inEnum;

    Scanner(EngineFile file) {
      this.file = file;
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
      boolean outer = inEnum;
      inEnum = tree.getKind() == Tree.Kind.ENUM;
      super.visitClass(tree, unused);
      inEnum = outer;
      return null;
    }

    @Override
    public Void visitMethod(MethodTree tree, Void unused) {
      return inEnum && tree.getReturnType() == null ? null : super.visitMethod(tree, unused);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void unused) {
      boolean isStatic = tree.getModifiers().getFlags().contains(Modifier.STATIC);
      return isStatic ? null : super.visitVariable(tree, unused);
    }

    @Override
    public Void visitBlock(BlockTree tree, Void unused) {
      if (tree.isStatic()) {
        return null;
      }
      int at = file.start(tree) + 1;
      if (!tree.getStatements().isEmpty() && callsConstructor(tree.getStatements().get(0))) {
        at = file.end(tree.getStatements().get(0));
      }
      blocks.get(file.path()).add(new Block(count, file.start(tree), file.end(tree)));
      edits
          .get(file.path())
          .add(Edit.insert(at, " %s.enter(%d);".formatted(Probe.class.getName(), count)));
      count++;
      return super.visitBlock(tree, unused);
    }

    private boolean callsConstructor(StatementTree statement) {
      return statement instanceof ExpressionStatementTree expression
          && expression.getExpression() instanceof MethodInvocationTree call
          && List.of("this", "super").contains(call.getMethodSelect().toString());
    }
  }
}
