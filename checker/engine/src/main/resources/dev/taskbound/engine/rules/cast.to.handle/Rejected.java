import dev.taskbound.annotations.Borrowed;
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

  void logOut(@Borrowed User user) {
    if (user instanceof CurrentUser current) { // perhaps the current user of another task
      current.logOut();
    }
  }
}
