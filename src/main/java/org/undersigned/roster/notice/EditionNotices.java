package org.undersigned.roster.notice;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EditionNotices extends JpaRepository<EditionNotice, UUID> {

    List<EditionNotice> findByEditionIdOrderByToldAt(UUID edition);
}
