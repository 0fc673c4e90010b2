package com.example.shop;

import dev.taskbound.annotations.CurrentTaskOnly;
import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import lombok.With;

/** A handle with handles inside, for which Lombok makes a builder, accessors and copies. */
@CurrentTaskOnly
@Value
@Builder(toBuilder = true)
public class Page {
  Request request;
  @With Request previous;
  @Singular List<Request> others;
  @With int number;
}
