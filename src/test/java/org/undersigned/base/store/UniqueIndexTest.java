package org.undersigned.base.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.base.Ids;
import org.undersigned.testing.ServiceTest;

@ServiceTest
class UniqueIndexTest {

    @Autowired
    private EntityManager session;

    @Autowired
    private PlatformTransactionManager transactions;

    private final UUID known = Ids.next();
    private final String email = known + "@example.org";

    @BeforeEach
    void storeSomebody() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> insert(known, "Ada Quill", email));
    }

    @Test
    void knowsTheIndexThatAWriteRanInto() {
        var failure = failure(Ids.next(), "Ben Ochre", email);

        assertThat(UniqueIndex.isViolated(failure, "staff_user_email")).isTrue();
        assertThat(UniqueIndex.isViolated(failure, "staff_user_other", "staff_user_email"))
                .isTrue();
        assertThat(UniqueIndex.isViolated(failure, "staff_user_other")).isFalse();
    }

    @Test
    void takesNoOtherFailureForAWriteThatCameSecond() {
        var other = "other-" + email;
        var failures = List.of(
                failure(Ids.next(), "x".repeat(10_000), other),
                failure(Ids.next(), null, other),
                failure(known, "Ben Ochre", other));

        assertThat(failures).noneMatch(failure -> UniqueIndex.isViolated(failure, "staff_user_email"));
    }

    @Test
    void saysNothingOfAFailureThatIsNotTheDatabases() {
        assertThat(UniqueIndex.isViolated(new DataIntegrityViolationException("staff_user_email"), "staff_user_email"))
                .isFalse();
    }

    /** What a repository would throw. */
    private DataIntegrityViolationException failure(UUID id, @Nullable String name, String email) {
        var failure = catchThrowableOfType(
                RuntimeException.class,
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> insert(id, name, email)));
        return (DataIntegrityViolationException) new HibernateJpaDialect().translateExceptionIfPossible(failure);
    }

    private void insert(UUID id, @Nullable String name, String email) {
        session.createNativeQuery("""
            insert into staff_user (id, version, name, name_folded, email, email_folded, stamp, invited_at)
            values (?, 0, ?, 'name', ?, ?, 1, ?)\
            """)
                .setParameter(1, UuidBytes.of(id))
                .setParameter(2, name)
                .setParameter(3, email)
                .setParameter(4, email)
                .setParameter(5, LocalDateTime.of(2026, 1, 22, 12, 0))
                .executeUpdate();
    }
}
