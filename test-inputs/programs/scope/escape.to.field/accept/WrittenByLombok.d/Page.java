// What Lombok makes of @Builder, @With and @Getter stands in no source: nobody could change it.
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.ArrayList;
import java.util.List;
import lombok.Generated;

@CurrentTaskOnly
final class Page {
  private final TaskHandle task;
  private final List<TaskHandle> others;

  @Generated
  Page(TaskHandle task, List<TaskHandle> others) {
    this.task = task;
    this.others = others;
  }

  @Generated
  static class PageBuilder {
    @Generated private TaskHandle task;
    @Generated private ArrayList<TaskHandle> others;

    @Generated
    PageBuilder task(TaskHandle task) {
      this.task = task;
      return this;
    }

    @Generated
    PageBuilder other(TaskHandle other) {
      if (this.others == null) this.others = new ArrayList<>();
      this.others.add(other);
      return this;
    }

    @Generated
    Page build() {
      return new Page(this.task, this.others);
    }
  }

  @Generated
  static PageBuilder builder() {
    return new PageBuilder();
  }

  @Generated
  Page withTask(TaskHandle task) {
    return this.task == task ? this : new Page(task, this.others);
  }

  static int ids(TaskHandle task) {
    return Page.builder().task(task).other(task).build().withTask(task).task.id();
  }
}
