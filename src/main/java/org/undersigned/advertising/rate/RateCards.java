package org.undersigned.advertising.rate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RateCards extends JpaRepository<StoredRateCard, UUID> {

    List<StoredRateCard> findByEditionIdOrderByFromDateDescCardNoDesc(UUID edition);

    Optional<StoredRateCard> findFirstByEditionIdAndRateClassOrderByCardNoDesc(UUID edition, RateClass rateClass);

    Optional<StoredRateCard> findFirstByEditionIdAndRateClassAndFromDateLessThanEqualOrderByFromDateDescCardNoDesc(
            UUID edition, RateClass rateClass, LocalDate day);
}
