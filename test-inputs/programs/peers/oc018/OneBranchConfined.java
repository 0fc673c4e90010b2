// peer: oc018 reject: one branch returns an owned value, the other a borrowed one, as unconfined
import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;

final class OneBranchConfined {
  static View byStatement(boolean none, TaskHandle task) {
    if (none) {
      return null;
    }
    return task.view(); // !! escape.by.return
  }

  static View byExpression(boolean own, TaskHandle task) {
    return own ? task.retain() : task.view(); // !! escape.by.return
  }
}
