// A private method returns a new counted reference that it has made from its parameter; the caller closes it.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.samples.kernel.Ref;
import dev.taskbound.samples.kernel.Task;

final class OwnedResultOfPrivateHelper {
  static void caller(Ref<Task> ref) {
    Ref<Task> mine = shared(ref);
    mine.close();
  }

  private static Ref<Task> shared(@Borrowed Ref<Task> ref) {
    Ref<Task> other = ref.share();
    return other;
  }
}
