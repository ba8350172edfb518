package org.undersigned.advertising.conversation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PaperWords extends JpaRepository<PaperWord, UUID> {

    List<PaperWord> findByOrderIdOrderBySaidAtDescIdDesc(UUID order);
}
