package org.undersigned.base.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;

@ServiceTest
class UniqueIndexTest {

    @Autowired
    private EntityManager session;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Database database;

    @BeforeEach
    void makeATable() {
        database.jdbc().execute("""
                create table first_come (
                    id    int        not null,
                    place int        not null,
                    word  varchar(5) not null,
                    primary key (id),
                    constraint first_come_place unique (place)
                )""");
        database.jdbc().execute("create unique index first_come_word on first_come (word)");
        database.jdbc().execute("insert into first_come (id, place, word) values (1, 1, 'one')");
    }

    @AfterEach
    void dropIt() {
        database.jdbc().execute("drop table first_come");
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 'two', first_come_place", "2, 2, 'one', first_come_word"})
    void knowsTheIndexThatAWriteRanInto(int id, int place, String word, String index) {
        var failure = failure(id, place, word);

        assertThat(UniqueIndex.isViolated(failure, index)).isTrue();
        assertThat(UniqueIndex.isViolated(failure, "first_come_other", index)).isTrue();
        assertThat(UniqueIndex.isViolated(failure, "first_come_other")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            value = {"2, 2, longer than the column", "2, 2, null", "1, 2, two"},
            nullValues = "null")
    void takesNoOtherFailureForAWriteThatCameSecond(int id, int place, String word) {
        var failure = failure(id, place, word);

        assertThat(UniqueIndex.isViolated(failure, "first_come_place", "first_come_word"))
                .isFalse();
    }

    @Test
    void saysNothingOfAFailureThatIsNotTheDatabases() {
        assertThat(UniqueIndex.isViolated(new DataIntegrityViolationException("first_come_word"), "first_come_word"))
                .isFalse();
    }

    /** What a repository would throw. */
    private DataIntegrityViolationException failure(int id, int place, String word) {
        var failure = catchThrowableOfType(
                RuntimeException.class,
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> session.createNativeQuery(
                                        "insert into first_come (id, place, word) values (?, ?, ?)")
                                .setParameter(1, id)
                                .setParameter(2, place)
                                .setParameter(3, word)
                                .executeUpdate()));
        return (DataIntegrityViolationException) new HibernateJpaDialect().translateExceptionIfPossible(failure);
    }
}
