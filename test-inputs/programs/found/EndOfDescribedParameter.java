// check: default
import dev.taskbound.annotations.Unconfined;

/** What a signature speaks of is followed to its end, although its class is one of this project. */
class EndOfDescribedParameter {
  static class Resource implements AutoCloseable {
    @Override
    public void close() {}

    void use() {}
  }

  void described(@Unconfined Resource resource) {
    resource.close();
    resource.use(); // !! use.after.release
  }

  void plain(Resource resource) {
    resource.close();
    resource.use();
  }
}
