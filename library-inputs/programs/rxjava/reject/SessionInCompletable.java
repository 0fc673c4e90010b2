// check: default
package rx.app;

import io.reactivex.Completable;
import io.reactivex.Single;
import io.reactivex.schedulers.Schedulers;
import jakarta.persistence.EntityManager;
import java.util.List;

/** RxJava 2: the entity manager of the caller is used by the schedulers. */
class SessionInCompletable {
  Completable saveAll(EntityManager em, List<Object> entities) {
    return Completable.fromAction(() -> entities.forEach(em::persist)) // !! capture.not.sendable
        .subscribeOn(Schedulers.io());
  }

  Single<Object> find(EntityManager em, long id) {
    return Single.<Object>create(emitter -> emitter.onSuccess(em.find(Object.class, id))); // !! capture.not.sendable
  }

  Single<EntityManager> wrapped(EntityManager em) {
    return Single.just(em); // !! argument.not.sendable
  }
}
