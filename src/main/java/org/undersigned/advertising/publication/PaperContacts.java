package org.undersigned.advertising.publication;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PaperContacts extends JpaRepository<PaperContact, UUID> {

    List<PaperContact> findByPublicationIdAndLeftAtIsNullOrderByNameAscIdAsc(UUID publication);

    List<PaperContact> findByPublicationIdInAndLeftAtIsNullOrderByNameAscIdAsc(Collection<UUID> publications);
}
