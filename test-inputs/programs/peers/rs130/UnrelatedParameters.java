// peer: rs130 reject: a borrow is put into a list that came in as another parameter
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Slice;
import java.util.List;

final class UnrelatedParameters {
  static void run(List<Slice> out, @Borrowed Slice slice) {
    out.add(slice); // !! escape.to.container
  }
}
