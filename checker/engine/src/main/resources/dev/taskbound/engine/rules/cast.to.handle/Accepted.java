import dev.taskbound.annotations.ConfinementMarked;
import dev.taskbound.annotations.CurrentTaskOnly;

@ConfinementMarked
final class Users {
  static class User {
    String name() {
      return "ann";
    }
  }

  @CurrentTaskOnly
  static final class CurrentUser extends User {
    static CurrentUser get() {
      return new CurrentUser();
    }

    void logOut() {}
  }

  void logOut() {
    CurrentUser.get().logOut(); // from its source, so it is this task's
  }
}
