// peer: cs008 accept: a narrow variable is re-assigned from itself and from other narrow values
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.Slice;

final class ReassignedToItself {
  static int run() {
    try (Pool pool = new Pool()) {
      Slice slice = pool.slice(1);
      slice = slice;
      slice = (Slice) Sinks.same(slice);
      slice = pool.slice(2);
      return slice.size();
    }
  }
}
