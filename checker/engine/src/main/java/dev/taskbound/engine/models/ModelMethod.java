package dev.taskbound.engine.models;

import java.util.ArrayList;
import java.util.List;

/**
 * What a model says about one method or constructor.
 *
 * <p>Where an annotation names a parameter, its number stands here, counted from 1: the stub's
 * {@code @BorrowsFrom("arena")} is {@code @BorrowsFrom("#3")}, because class files have no names.
 *
 * @param onMethod annotations before the method, those of its result type included
 * @param onReceiver annotations of the explicit {@code this} parameter
 * @param onParameters for each parameter its annotations, those of its type included
 * @param onResultArguments annotations of the result's type arguments, as in {@code
 *     Optional<@Borrowed X>}
 */
public record ModelMethod(
    List<Annot> onMethod,
    List<Annot> onReceiver,
    List<List<Annot>> onParameters,
    List<Annot> onResultArguments) {

  /** Copies the lists, so that the result never changes. */
  public ModelMethod {
    onMethod = List.copyOf(onMethod);
    onReceiver = List.copyOf(onReceiver);
    List<List<Annot>> copied = new ArrayList<>(onParameters.size());
    for (List<Annot> one : onParameters) {
      copied.add(List.copyOf(one));
    }
    onParameters = List.copyOf(copied);
    onResultArguments = List.copyOf(onResultArguments);
  }
}
