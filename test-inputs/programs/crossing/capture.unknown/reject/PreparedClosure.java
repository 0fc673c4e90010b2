// Section 3: a prepared closure is reported at the argument that lets it out.
import dev.taskbound.annotations.ConfinementUnmarked;
import dev.taskbound.inputs.prelude.Session;

final class PreparedClosure {
  @ConfinementUnmarked
  interface Registry {
    void add(Runnable body);
  }

  static void run(Registry registry, Session session) {
    Runnable print = () -> System.out.println(session.count());
    print.run();
    registry.add(print); // !! capture.unknown
    Runnable reference = session::count;
    registry.add(reference); // !! capture.unknown
  }
}
