package org.undersigned.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.Test;
import org.springframework.data.jpa.repository.Modifying;

class LetterVersionTest {

    @Test
    void hasNoVerb() {
        assertThat(LetterVersion.class.getDeclaredMethods())
                .filteredOn(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
                .allSatisfy(method -> assertThat(method.getParameterCount()).isZero())
                .noneSatisfy(method -> assertThat(method.getReturnType()).isEqualTo(void.class));
    }

    @Test
    void isNeverUpdatedByThePersistenceProvider() {
        assertThat(LetterVersion.class).hasAnnotation(Immutable.class);
        assertThat(Arrays.stream(LetterVersion.class.getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers())))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.getAnnotation(Column.class))
                        .isNotNull()
                        .returns(false, Column::updatable));
    }

    @Test
    void itsRepositoryHasNoStatementThatChangesRows() {
        assertThat(LetterVersions.class.getDeclaredMethods())
                .noneMatch(method -> method.isAnnotationPresent(Modifying.class));
    }
}
