// peer: oc019 reject: what an ordinary component of a borrowed record shows is borrowed as well
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.View;

final class PlainComponent {
  @Borrowed
  record Cell(@Borrowed View inner) {}

  static View run(Cell cell) {
    return cell.inner(); // !! escape.by.return
  }
}
