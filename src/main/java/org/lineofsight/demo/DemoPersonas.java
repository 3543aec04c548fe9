package org.lineofsight.demo;

import java.util.List;
import org.lineofsight.kernel.access.Persona;
import org.lineofsight.kernel.access.Personas;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

@Component
@ConditionalOnProperty("lineofsight.demonstration")
class DemoPersonas implements Personas {

    static final String PASSWORD = "line of sight";

    @Override
    public List<Persona> all() {
        return Larkshire.WORKERS.stream().map(Larkshire.Worker::persona).toList();
    }

    @Override
    public String password() {
        return PASSWORD;
    }
}
