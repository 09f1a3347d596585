"""The example workspace: invented firms, real codes and dates, made by the same commands a person uses."""
