// check: default
package rx.app;

import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.CompositeDisposable;
import io.reactivex.rxjava3.schedulers.Schedulers;
import io.reactivex.rxjava3.subjects.PublishSubject;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Only text goes through the pipeline. */
class SearchAsYouType {
  private final PublishSubject<String> queries = PublishSubject.create();
  private final CompositeDisposable disposables = new CompositeDisposable();
  private final ConcurrentHashMap<String, List<String>> cache = new ConcurrentHashMap<>();
  private final Scheduler scheduler = Schedulers.io();

  void start(View view) {
    disposables.add(
        queries
            .debounce(300, TimeUnit.MILLISECONDS)
            .distinctUntilChanged()
            .switchMapSingle(query -> search(query).onErrorReturnItem(List.of()))
            .observeOn(scheduler)
            .subscribe(view::show, error -> view.show(List.of(error.getMessage()))));
  }

  void type(String text) {
    queries.onNext(text);
  }

  void stop() {
    disposables.clear();
  }

  private Single<List<String>> search(String query) {
    return Single.fromCallable(() -> cache.computeIfAbsent(query, List::of)).subscribeOn(scheduler);
  }

  interface View {
    void show(List<String> found);
  }

  Observable<String> all() {
    return queries.hide();
  }
}
