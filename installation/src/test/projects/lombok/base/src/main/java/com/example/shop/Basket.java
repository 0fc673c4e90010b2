package com.example.shop;

import dev.taskbound.annotations.CurrentTaskOnly;
import lombok.AccessLevel;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import lombok.NonNull;
import lombok.RequiredArgsConstructor;
import lombok.Setter;
import lombok.ToString;
import lombok.experimental.Accessors;
import lombok.experimental.SuperBuilder;

/** The rest of what Lombok makes for fields. */
@CurrentTaskOnly
@Getter
@Setter
@ToString
@EqualsAndHashCode
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
@Accessors(fluent = true)
public class Basket {
  @NonNull private final Request request;
  private Request last;

  @Getter(lazy = true)
  private final String customer = request.customer();

  /** Builders of a class and its sub-class. */
  @CurrentTaskOnly
  @Getter
  @SuperBuilder
  public static class Line {
    private Request request;
  }

  /** As above. */
  @CurrentTaskOnly
  @Getter
  @SuperBuilder
  public static class Gift extends Line {
    private Request donor;
  }
}
