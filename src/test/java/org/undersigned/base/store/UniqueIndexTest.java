package org.undersigned.base.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.base.Ids;
import org.undersigned.testing.ServiceTest;

@ServiceTest
class UniqueIndexTest {

    private static final UniqueIndex EMAILS = new UniqueIndex("staff_user_email");

    @Autowired
    private EntityManager entityManager;

    @Autowired
    private PlatformTransactionManager transactions;

    private final String email = UUID.randomUUID() + "@example.org";

    @Test
    void isBrokenByASecondRowWithTheSameValue() {
        assertThat(EMAILS.isBrokenBy(refusalOf(() -> {
                    insert("Kim", email);
                    insert("Kit", email);
                })))
                .isTrue();
    }

    @Test
    void isNotBrokenByRowsThatBreakAnotherRule() {
        assertThat(EMAILS.isBrokenBy(refusalOf(() -> insert(null, email)))).isFalse();
        assertThat(EMAILS.isBrokenBy(refusalOf(() -> insert("Kim", "x".repeat(255)))))
                .isFalse();
        assertThat(new UniqueIndex("campaign_slug").isBrokenBy(refusalOf(() -> {
                    insert("Kim", email);
                    insert("Kit", email);
                })))
                .isFalse();
    }

    private DataIntegrityViolationException refusalOf(Runnable inserts) {
        var refusal = catchException(
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> inserts.run()));
        assertThat(refusal).isNotNull();
        return new DataIntegrityViolationException("As a repository says it", refusal);
    }

    private void insert(@Nullable String name, String address) {
        entityManager.createNativeQuery("""
                        insert into staff_user (id, version, name, name_folded, email, email_folded, stamp, invited_at)
                        values (?, 0, ?, 'kim', ?, ?, 0, ?)
                        """)
                .setParameter(1, UuidBytes.of(Ids.next()))
                .setParameter(2, name)
                .setParameter(3, address)
                .setParameter(4, address)
                .setParameter(5, LocalDateTime.parse("2027-03-01T09:00:00"))
                .executeUpdate();
    }
}
