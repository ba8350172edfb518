package org.undersigned.intake.word;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.undersigned.intake.field.Field;

interface RememberedWords extends JpaRepository<RememberedWord, UUID> {

    Optional<RememberedWord> findByFieldAndFolded(Field field, String folded);
}
