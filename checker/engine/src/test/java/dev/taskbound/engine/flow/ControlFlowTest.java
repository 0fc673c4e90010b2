package dev.taskbound.engine.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.checkerframework.nullaway.dataflow.cfg.ControlFlowGraph;
import org.checkerframework.nullaway.dataflow.cfg.UnderlyingAST;
import org.checkerframework.nullaway.dataflow.cfg.block.Block;
import org.checkerframework.nullaway.dataflow.cfg.block.ConditionalBlock;
import org.checkerframework.nullaway.dataflow.cfg.block.ExceptionBlock;
import org.checkerframework.nullaway.dataflow.cfg.block.SingleSuccessorBlock;
import org.checkerframework.nullaway.dataflow.cfg.block.SpecialBlock;
import org.checkerframework.nullaway.dataflow.cfg.builder.CFGBuilder;
import org.checkerframework.nullaway.dataflow.cfg.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The graphs of {@link ControlFlow} are those that the library builds, only cheaper. */
class ControlFlowTest {
  private static final Path ROOT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent().getParent();

  /** Every so many of the test programs are enough: each has bodies of several kinds. */
  private static final int EVERY = 4;

  /** All kinds of statements, of which the test programs have few of some. */
  private static final String STATEMENTS =
      """
      import java.util.*;
      import java.util.function.*;
      class Statements {
        int sum = 1, more[] = {1, 2}; static int count; { sum++; } static { count = 2; }
        Supplier<Integer> later = () -> sum > 0 ? sum : null;
        int go(Object o, List<Integer> list, int[] array, String text) throws Exception {
          outer:
          for (int i = 0, j = 9; i < j; i++, --j) {
            for (Integer each : list) {
              if (each == i) continue outer;
              if (each > i && !(each < j || array[i] == 0)) break outer;
            }
            do { sum += array[i++]; } while (i % 2 == 0 ^ o != null);
          }
          synchronized (o) { if (o == null) return 3; }
          switch (sum) { case 1: sum = 2; case 2: case 3: sum--; break; default: return 4; }
          int k = switch (text) { case "a", "b" -> 1; case "c" -> { try { yield list.get(0); }
            finally { count++; } } default -> throw new IllegalStateException(text); };
          try (AutoCloseable a = () -> { }; AutoCloseable b = list::clear) {
            k += o instanceof String s && s.length() > 2 ? s.charAt(0) : Integer.valueOf(k);
            if (k > 5) throw new java.io.IOException();
          } catch (java.io.IOException | IllegalStateException e) {
            for (;;) { try { if (k++ > 10) break; else continue; }
              finally { assert k > 0 : text; } }
          } catch (Exception e) { while (true) { if (k > 0) return k; } }
          finally { try { k--; } finally { text += k; } }
          class Local { int x = k(); int k() { return count; } }
          Runnable r = new Runnable() { int runs; public void run() { runs++; } };
          if (false) { r.run(); } ; return new Local().x + (int) (long) k;
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void buildsWhatTheLibraryBuilds() throws IOException {
    List<Path> sources = new ArrayList<>();
    sources.add(Files.writeString(folder.resolve("Statements.java"), STATEMENTS));
    Path programs = ROOT.resolve("test-inputs/programs");
    try (Stream<Path> files = Files.walk(programs)) {
      List<Path> single = files.filter(ControlFlowTest::isProgram).sorted().toList();
      for (int i = 0; i < single.size(); i += EVERY) {
        addTo(sources, single.get(i));
      }
    }
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    JavacTask task = javac(sources, problems);
    List<CompilationUnitTree> units = new ArrayList<>();
    task.parse().forEach(units::add);
    task.analyze();
    Set<Object> wrong =
        problems.getDiagnostics().stream()
            .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
            .map(Diagnostic::getSource)
            .collect(Collectors.toCollection(HashSet::new));
    Comparison comparison = new Comparison(task);
    int compared = 0;
    for (CompilationUnitTree unit : units) {
      if (!wrong.contains(unit.getSourceFile())) {
        comparison.scan(unit, null);
        compared++;
      }
    }
    assertTrue(compared > sources.size() * 9 / 10, () -> problems.getDiagnostics().toString());
    Map<Block.BlockType, Integer> kinds = comparison.blocks;
    assertTrue(kinds.values().stream().allMatch(count -> count > 300), kinds::toString);
  }

  private static boolean isProgram(Path path) {
    return path.toString().endsWith(".java") && !path.toString().contains(".d/");
  }

  /** Each program gets a package of its own, so that javac can take all of them at once. */
  private void addTo(List<Path> sources, Path program) throws IOException {
    String text = Files.readString(program);
    boolean plain =
        text.lines().noneMatch(line -> line.startsWith("package "))
            && text.lines().limit(4).noneMatch(line -> line.matches("// (release|javac):.*"));
    if (plain) {
      String own = "p" + sources.size();
      Path place = Files.createDirectory(folder.resolve(own)).resolve(program.getFileName());
      sources.add(Files.writeString(place, "package " + own + "; " + text));
    }
  }

  /** What the programs use is read from its sources. */
  private JavacTask javac(List<Path> sources, DiagnosticCollector<JavaFileObject> problems) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, null);
    String path =
        Stream.of("annotations", "samples", "test-inputs")
            .map(module -> ROOT.resolve(module + "/src/main/java"))
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    List<String> options = new ArrayList<>(List.of("-proc:none", "-Xlint:none", "-implicit:none"));
    options.addAll(List.of("-Xmaxerrs", "9999", "-sourcepath", folder + File.pathSeparator + path));
    return (JavacTask)
        javac.getTask(
            null, files, problems, options, null, files.getJavaFileObjectsFromPaths(sources));
  }

  /** Builds both graphs of every body. */
  private static final class Comparison extends TreePathScanner<Void, Void> {
    private final ProcessingEnvironment env;
    private final ControlFlow ours;
    private final Map<Block.BlockType, Integer> blocks = new EnumMap<>(Block.BlockType.class);

    Comparison(JavacTask task) {
      env = JavacProcessingEnvironment.instance(((BasicJavacTask) task).getContext());
      ours = new ControlFlow(env);
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      if (method.getBody() != null) {
        compare(method.getBody(), new UnderlyingAST.CFGMethod(method, owner()));
      }
      return super.visitMethod(method, null);
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
      compare(lambda.getBody(), new UnderlyingAST.CFGLambda(lambda, owner(), null));
      return super.visitLambdaExpression(lambda, null);
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      for (Tree member : type.getMembers()) {
        if (member instanceof BlockTree
            || member instanceof VariableTree field && field.getInitializer() != null) {
          compare(member, new UnderlyingAST.CFGStatement(member, type));
        }
      }
      return super.visitClass(type, null);
    }

    private ClassTree owner() {
      TreePath path = getCurrentPath();
      while (!(path.getLeaf() instanceof ClassTree)) {
        path = path.getParentPath();
      }
      return (ClassTree) path.getLeaf();
    }

    private void compare(Tree body, UnderlyingAST code) {
      TreePath path = new TreePath(getCurrentPath(), body);
      ControlFlowGraph expected = CFGBuilder.build(path, code, false, true, env);
      ControlFlowGraph graph = ours.of(path, code);
      assertEquals(text(expected), text(graph), () -> code.getCode().toString());
      for (Block block : graph.getAllBlocks()) {
        blocks.merge(block.getType(), 1, Integer::sum);
      }
    }

    /** Returns all that an analysis sees of a graph, with its blocks in reverse postorder. */
    private static String text(ControlFlowGraph graph) {
      List<Block> order = graph.getDepthFirstOrderedBlocks();
      Map<Block, Integer> numbers = new IdentityHashMap<>();
      order.forEach(block -> numbers.put(block, numbers.size()));
      StringBuilder text = new StringBuilder();
      for (Block block : order) {
        text.append(numbers.get(block)).append(' ').append(block.getType()).append(" from ");
        text.append(sorted(block.getPredecessors(), numbers));
        for (Node node : block.getNodes()) {
          text.append("\n  ").append(node.getClass().getSimpleName()).append(' ').append(node);
          text.append(" : ").append(node.getType()).append(node.isLValue() ? " set" : "");
          text.append(node.getInSource() ? " in source" : "");
        }
        text.append("\n ").append(waysOut(block, numbers)).append('\n');
      }
      return text.append(numbers.get(graph.getEntryBlock()))
          .append(' ')
          .append(numbers.get(graph.getRegularExitBlock()))
          .append(' ')
          .append(numbers.get(graph.getExceptionalExitBlock()))
          .append(graph.getReturnNodes())
          .append(graph.getDeclaredClasses().size())
          .append(graph.getDeclaredLambdas().size())
          .toString();
    }

    private static String waysOut(Block block, Map<Block, Integer> numbers) {
      StringBuilder text = new StringBuilder();
      if (block instanceof SpecialBlock special) {
        text.append(special.getSpecialType());
      }
      if (block instanceof ConditionalBlock condition) {
        text.append(" then ").append(numbers.get(condition.getThenSuccessor()));
        text.append(' ').append(condition.getThenFlowRule());
        text.append(" else ").append(numbers.get(condition.getElseSuccessor()));
        text.append(' ').append(condition.getElseFlowRule());
      }
      if (block instanceof SingleSuccessorBlock single && single.getSuccessor() != null) {
        text.append(" then ").append(numbers.get(single.getSuccessor()));
        text.append(' ').append(single.getFlowRule());
      }
      if (block instanceof ExceptionBlock exceptional) {
        Set<String> ways = new TreeSet<>();
        exceptional
            .getExceptionalSuccessors()
            .forEach((type, targets) -> ways.add(type + " to " + sorted(targets, numbers)));
        text.append(" throws ").append(ways);
      }
      return text.toString();
    }

    private static Set<Integer> sorted(Set<? extends Block> blocks, Map<Block, Integer> numbers) {
      return blocks.stream()
          .map(b -> numbers.getOrDefault(b, -1))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
