package dev.taskbound.engine.flow;

import com.sun.source.util.TreePath;
import javax.annotation.processing.ProcessingEnvironment;
import org.checkerframework.nullaway.dataflow.cfg.ControlFlowGraph;
import org.checkerframework.nullaway.dataflow.cfg.UnderlyingAST;

/**
 * The control-flow graphs of one compilation. What builds them is made when the first is asked for:
 * most compilations need none.
 */
public final class Graphs {
  private final ProcessingEnvironment env;
  private ControlFlow builder;

  public Graphs(ProcessingEnvironment env) {
    this.env = env;
  }

  /** Returns the graph of a body. */
  ControlFlowGraph of(TreePath body, UnderlyingAST code) {
    if (builder == null) {
      builder = new ControlFlow(env);
    }
    return builder.of(body, code);
  }
}
