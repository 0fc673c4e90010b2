package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.nullaway.dataflow.cfg.ControlFlowGraph;
import org.checkerframework.nullaway.dataflow.cfg.UnderlyingAST;
import org.checkerframework.nullaway.dataflow.cfg.block.Block;
import org.checkerframework.nullaway.dataflow.cfg.block.BlockImpl;
import org.checkerframework.nullaway.dataflow.cfg.block.RegularBlockImpl;
import org.checkerframework.nullaway.dataflow.cfg.block.SpecialBlockImpl;
import org.checkerframework.nullaway.dataflow.cfg.builder.CFGTranslationPhaseOne;
import org.checkerframework.nullaway.dataflow.cfg.builder.CFGTranslationPhaseThree;
import org.checkerframework.nullaway.dataflow.cfg.builder.CFGTranslationPhaseTwo;
import org.checkerframework.nullaway.dataflow.cfg.node.Node;
import org.checkerframework.nullaway.javacutil.AnnotationProvider;
import org.checkerframework.nullaway.javacutil.BasicAnnotationProvider;
import org.checkerframework.nullaway.javacutil.trees.TreeBuilder;

/**
 * Builds control-flow graphs with the library's three phases, but for the last step of the third:
 * there the library asks each block anew from how many others one comes to the block behind it, and
 * makes a copy of that set to count it, in time that grows with its square. Where a thousand cases
 * of a {@code switch} meet, that is all the time of the analysis.
 */
final class ControlFlow {
  /**
   * The library numbers trees in one table for the whole JVM, and does not guard it: a daemon that
   * compiles modules side by side would spoil it.
   */
  private static final Object LIBRARY = new Object();

  private final ProcessingEnvironment env;
  private final AnnotationProvider annotations = new BasicAnnotationProvider();
  private final Kept kept;

  ControlFlow(ProcessingEnvironment env) {
    this.env = env;
    this.kept = new Kept(env);
  }

  /** Returns the graph of a body. */
  ControlFlowGraph of(TreePath body, UnderlyingAST code) {
    synchronized (LIBRARY) {
      First first = new First(kept, annotations, env);
      ControlFlowGraph unmerged = CFGTranslationPhaseTwo.process(first.process(body, code));
      Set<Block> blocks = new Unmerged(unmerged.getAllBlocks());
      ControlFlowGraph graph = new Simplified(unmerged, blocks);
      CFGTranslationPhaseThree.process(graph);
      merge(((Unmerged) blocks).left);
      return graph;
    }
  }

  /** Joins each block with the next one where there is no other way to that. */
  private static void merge(List<Block> blocks) {
    Map<Block, Integer> waysIn = new IdentityHashMap<>();
    Set<Block> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Block each : blocks) {
      if (each instanceof RegularBlockImpl block && !gone.contains(block)) {
        while (block.getRegularSuccessor() instanceof RegularBlockImpl next
            && next.getRegularSuccessor() != next
            && waysIn(next, waysIn) == 1) {
          BlockImpl behind = next.getRegularSuccessor();
          block.addNodes(next.getNodes());
          behind.removePredecessor(next);
          block.setSuccessor(behind);
          gone.add(next);
        }
      }
    }
  }

  private static int waysIn(Block block, Map<Block, Integer> known) {
    Integer ways = known.get(block);
    if (ways == null) {
      ways = block.getPredecessors().size();
      known.put(block, ways);
    }
    return ways;
  }

  /** What stays the same for all bodies of a compilation. */
  private static final class Kept extends TreeBuilder {
    private final Map<Class<?>, TypeMirror> types = new HashMap<>();

    Kept(ProcessingEnvironment env) {
      super(env);
    }

    /** Returns the type of a class that every program has; null if this one has not. */
    TypeMirror type(Class<?> named) {
      TypeMirror known = types.get(named);
      if (known == null) {
        TypeElement element = elements.getTypeElement(named.getCanonicalName());
        known = element == null ? null : element.asType();
        types.put(named, known);
      }
      return known;
    }
  }

  /**
   * The first phase. It looks up the same seventeen types for each body, which is more than half of
   * the work for a short one, and notes for each tree the nodes that stand for it, which no one
   * asks here.
   */
  private static final class First extends CFGTranslationPhaseOne {
    First(Kept kept, AnnotationProvider annotations, ProcessingEnvironment env) {
      super(kept, annotations, false, true, env);
    }

    @Override
    protected TypeMirror getTypeMirror(Class<?> named) {
      return maybeGetTypeMirror(named);
    }

    @Override
    protected TypeMirror maybeGetTypeMirror(Class<?> named) {
      return ((Kept) treeBuilder).type(named);
    }

    /** The same name as the library gives it, whose way to put strings together must be linked. */
    @Override
    protected String uniqueName(String prefix) {
      return prefix + "#num" + uid++;
    }

    @Override
    protected void addToLookupMap(Node node) {}

    @Override
    protected void addToImplicitlyConvertedLookupMap(Tree tree, Node node) {}
  }

  /** A graph that has its blocks in a set of ours while the library works on it. */
  private static final class Simplified extends ControlFlowGraph {
    private Set<Block> blocks;

    Simplified(ControlFlowGraph of, Set<Block> blocks) {
      super(
          of.getEntryBlock(),
          (SpecialBlockImpl) of.getRegularExitBlock(),
          (SpecialBlockImpl) of.getExceptionalExitBlock(),
          of.getUnderlyingAST(),
          new IdentityHashMap<>(0),
          new IdentityHashMap<>(0),
          new IdentityHashMap<>(0),
          of.getReturnNodes(),
          of.getDeclaredClasses(),
          of.getDeclaredLambdas());
      this.blocks = blocks;
    }

    @Override
    public Set<Block> getAllBlocks() {
      Set<Block> once = blocks;
      blocks = null;
      return once != null ? once : super.getAllBlocks();
    }
  }

  /**
   * The blocks of a graph. When the library has taken the empty ones out, only the merging is left,
   * and from then on the set is empty for it.
   */
  private static final class Unmerged extends LinkedHashSet<Block> {
    private static final long serialVersionUID = 1;

    private transient List<Block> left = List.of();

    Unmerged(Set<Block> blocks) {
      super(blocks);
    }

    @Override
    public boolean removeAll(Collection<?> empty) {
      super.removeAll(empty);
      left = List.copyOf(this);
      clear();
      return true;
    }
  }
}
