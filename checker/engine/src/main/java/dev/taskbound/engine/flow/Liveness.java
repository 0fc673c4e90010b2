package dev.taskbound.engine.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import org.checkerframework.nullaway.dataflow.cfg.ControlFlowGraph;
import org.checkerframework.nullaway.dataflow.cfg.block.Block;
import org.checkerframework.nullaway.dataflow.cfg.node.AssignmentNode;
import org.checkerframework.nullaway.dataflow.cfg.node.ClassDeclarationNode;
import org.checkerframework.nullaway.dataflow.cfg.node.FunctionalInterfaceNode;
import org.checkerframework.nullaway.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.nullaway.dataflow.cfg.node.Node;
import org.checkerframework.nullaway.dataflow.cfg.node.ObjectCreationNode;
import org.checkerframework.nullaway.dataflow.cfg.node.SwitchExpressionNode;
import org.checkerframework.nullaway.dataflow.cfg.node.TernaryExpressionNode;
import org.checkerframework.nullaway.dataflow.cfg.node.VariableDeclarationNode;

/**
 * Which local variables may still be read: a loan matters only where it is live when its owner ends
 * (Rust RFC 2094, non-lexical lifetimes). Computed backwards over a graph, when first asked.
 */
final class Liveness {

  /** What captures are read where a closure is made. */
  interface Captures {
    List<Element> of(com.sun.source.tree.Tree closure);
  }

  private final ControlFlowGraph graph;
  private final Captures captures;
  private final Map<Block, Set<Element>> after = new IdentityHashMap<>();
  private final Set<Element> own = new HashSet<>();

  Liveness(ControlFlowGraph graph, Captures captures) {
    this.graph = graph;
    this.captures = captures;
    solve();
  }

  /** Returns whether {@code variable} may be read after {@code node} of {@code block}. */
  boolean liveAfter(Block block, Node node, Element variable) {
    if (!own.contains(variable)) {
      return true;
    }
    Set<Element> live = new HashSet<>(after.getOrDefault(block, Set.of()));
    List<Node> nodes = block.getNodes();
    for (int i = nodes.size() - 1; i >= 0 && nodes.get(i) != node; i--) {
      backOver(nodes.get(i), live);
    }
    return live.contains(variable);
  }

  private void solve() {
    Deque<Block> open = new ArrayDeque<>();
    Map<Block, Set<Element>> before = new IdentityHashMap<>();
    for (Block block : graph.getAllBlocks()) {
      open.add(block);
      for (Node node : block.getNodes()) {
        declare(node);
      }
    }
    while (!open.isEmpty()) {
      Block block = open.poll();
      Set<Element> live = new HashSet<>();
      for (Block next : block.getSuccessors()) {
        live.addAll(before.getOrDefault(next, Set.of()));
      }
      after.put(block, new HashSet<>(live));
      List<Node> nodes = block.getNodes();
      for (int i = nodes.size() - 1; i >= 0; i--) {
        backOver(nodes.get(i), live);
      }
      if (!live.equals(before.get(block))) {
        before.put(block, live);
        open.addAll(block.getPredecessors());
      }
    }
  }

  /** Variables of this body; those of the bodies around it live on. */
  private void declare(Node node) {
    if (node instanceof VariableDeclarationNode declaration) {
      own.add(
          org.checkerframework.nullaway.javacutil.TreeUtils.elementFromDeclaration(
              declaration.getTree()));
    } else if (node instanceof AssignmentNode assignment
        && assignment.getTarget() instanceof LocalVariableNode variable) {
      own.add(variable.getElement());
    }
  }

  private void backOver(Node node, Set<Element> live) {
    if (node instanceof AssignmentNode assignment
        && assignment.getTarget() instanceof LocalVariableNode variable) {
      live.remove(variable.getElement());
    } else if (node instanceof VariableDeclarationNode declaration) {
      live.remove(
          org.checkerframework.nullaway.javacutil.TreeUtils.elementFromDeclaration(
              declaration.getTree()));
    } else if (node instanceof LocalVariableNode variable) {
      if (!node.isLValue()) {
        live.add(variable.getElement());
      }
    } else if (node instanceof TernaryExpressionNode ternary) {
      live.add(ternary.getTernaryExpressionVar().getElement());
    } else if (node instanceof SwitchExpressionNode switched) {
      live.add(switched.getSwitchExpressionVar().getElement());
    } else if (node instanceof FunctionalInterfaceNode
        || node instanceof ClassDeclarationNode
        || node instanceof ObjectCreationNode) {
      if (node.getTree() != null) {
        live.addAll(captures.of(node.getTree()));
      }
    }
  }
}
